import { type Instrument, type Spoke, spokesByTheme, spokesOf } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';

/**
 * One thing that is answered together, in the order of the conversation. `id` stands in the address: a statement by
 * its own id, the others with a dot, which no statement has.
 */
export type Item =
  | { kind: 'statement'; id: string; spoke: Spoke; number: number; total: number }
  | { kind: 'theme'; id: string; themeId: string }
  | { kind: 'votes' | 'done'; id: string };

/** The statements, after each theme its wish and trend, then what to talk about, and the end. */
export function itemsOf(round: Round, instrument: Instrument): Item[] {
  const spokes = spokesOf(instrument, round.instrument.statements);
  return [
    ...spokesByTheme(spokes).flatMap((theme): Item[] => [
      ...theme.spokes.map((spoke): Item => ({
        kind: 'statement',
        id: spoke.statementId,
        spoke,
        number: spokes.indexOf(spoke) + 1,
        total: spokes.length,
      })),
      { kind: 'theme', id: `theme.${theme.themeId}`, themeId: theme.themeId },
    ]),
    { kind: 'votes', id: 'end.votes' },
    { kind: 'done', id: 'end.done' },
  ];
}
