import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { type Path, type Problem, problemAt } from './problem.ts';

/** What reading one round needs to know of the file around it. */
export type FileAround = {
  minor: number;
  instruments: readonly Instrument[];
  /** The ids of all that was read before; none may come twice in a file. */
  roundIds: Set<string>;
  sheetIds: Set<string>;
  agreementIds: Set<string>;
};

/** A round that was read, with what it asks from. */
export type Asked = { round: Round; instrument: Instrument };

/** Refuses an id that was seen before, and remembers it otherwise. */
export function repeatedId(id: string, seen: Set<string>, path: Path): Problem | null {
  if (seen.has(id)) return problemAt([...path, 'id'], 'duplicate', { found: id });
  seen.add(id);
  return null;
}
