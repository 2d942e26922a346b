import { type Instrument, spokesByTheme, spokesOf } from './instrument.ts';
import { askedPartners } from './openness.ts';
import type { Round } from './round.ts';
import { type Trend, voteLimit } from './sheet.ts';

/** One place on a paper form to key in. `number` counts the statements as they are printed, from 1. */
export type PaperField =
  | { kind: 'partner' | 'role' | 'name'; key: string }
  | { kind: 'answer'; key: string; statementId: string; themeId: string; number: number }
  | { kind: 'wish' | 'trend'; key: string; themeId: string }
  | { kind: 'vote'; key: string; number: number };

/** What is written on paper, and keyed in, for a trend. */
export const trendKeys: Readonly<Record<string, Trend>> = {
  1: 'better',
  2: 'same',
  3: 'worse',
  4: 'absent',
};

/** The fields in the order of the paper: who, the statements, then per theme wish and trend, and the votes. */
export function paperFields(round: Round, instrument: Instrument): PaperField[] {
  const spokes = spokesOf(instrument, round.instrument.statements);
  const who: PaperField[] = [
    ...(askedPartners(round).length > 0 ? [{ kind: 'partner', key: 'partner' } as const] : []),
    ...round.asks.map((kind) => ({ kind, key: kind })),
  ];
  const answers = spokes.map(({ statementId, themeId }, place): PaperField => {
    return { kind: 'answer', key: `answer:${statementId}`, statementId, themeId, number: place + 1 };
  });
  const themes = spokesByTheme(spokes).flatMap(({ themeId }): PaperField[] => [
    { kind: 'wish', key: `wish:${themeId}`, themeId },
    { kind: 'trend', key: `trend:${themeId}`, themeId },
  ]);
  const votes = Array.from({ length: Math.min(voteLimit, spokes.length) }, (_, place): PaperField => {
    return { kind: 'vote', key: `vote:${String(place + 1)}`, number: place + 1 };
  });
  return [...who, ...answers, ...themes, ...votes];
}
