import { headingsKey } from '#src/domain/answer-import/guess-mapping.ts';
import type { AnswerTable } from '#src/domain/answer-import/answer-table.ts';
import type { Mapping } from '#src/domain/answer-import/meaning.ts';
import { setupKeyOf } from '#src/domain/group-round.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Saved } from '#src/storage/errors.ts';
import { keepFormMapping } from '#src/storage/form-mappings.ts';
import { takeIn } from '#src/storage/take-in.ts';
import type { Watch } from '#src/storage/watch.ts';

/**
 * What became of the sheets of a file. `replaced`: those of the same rows as before, that now say something else.
 * `other`: set aside, because something else is here already.
 */
export type FormTaken = {
  added: number;
  replaced: number;
  same: number;
  other: number;
  full: number;
  finished: number;
  importIds: string[];
};

/** Brings the sheets in by the one way there is, in one go, and remembers what was said of the file. */
export async function takeForm(
  round: Round,
  sheets: readonly Sheet[],
  said: { table: AnswerTable; mapping: Mapping },
  watch: Watch = {},
): Promise<Saved<FormTaken>> {
  const setupKey = setupKeyOf(round);
  const arrivals = sheets.map((sheet) => ({ roundId: round.id, setupKey, sheet }));
  // First what somebody sorted out by hand: when the answers cannot be stored, that work is not lost. That the choices
  // are not remembered is no reason to stop.
  await keepFormMapping(headingsKey(said.table), said.mapping);
  const saved = await takeIn(round.id, arrivals, 'form', watch);
  if (!saved.ok) return saved;
  const { taken, finished } = saved.value;
  const added = taken.filter(({ outcome }) => outcome.kind === 'added').length;
  const replaced = taken.filter(({ outcome }) => outcome.kind === 'raised').length;
  const same = taken.filter(({ outcome }) => outcome.kind === 'same' || outcome.kind === 'older').length;
  const full = taken.filter(({ outcome }) => outcome.kind === 'refused' && outcome.reason === 'full').length;
  const importIds = taken.flatMap(({ importId }) => (importId === null ? [] : [importId])).reverse();
  return {
    ok: true,
    value: {
      added,
      replaced,
      same,
      full,
      finished,
      importIds,
      other: taken.length - added - replaced - same - full,
    },
  };
}
