import { type Instrument, spokesByTheme, spokesOf, type Spoke } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';

/** One step of filling in. `id` is what stands in the address. */
export type FillPage =
  | { kind: 'aim' | 'more' | 'closing' | 'check'; id: string }
  | { kind: 'theme'; id: string; themeId: string; spokes: Spoke[] };

/** The pages of a round, in order: aim first where asked, the themes, the optional parts, votes and open questions, check. */
export function fillPages(round: Round, instrument: Instrument): FillPage[] {
  const themes = spokesByTheme(spokesOf(instrument, round.instrument.statements));
  const asksMore = round.parts.some((part) => part !== 'aim');
  return [
    ...(round.parts.includes('aim') ? [{ kind: 'aim', id: 'aim' } as const] : []),
    ...themes.map(({ themeId, spokes }) => ({ kind: 'theme', id: themeId, themeId, spokes }) as const),
    ...(asksMore ? [{ kind: 'more', id: 'more' } as const] : []),
    { kind: 'closing', id: 'closing' },
    { kind: 'check', id: 'check' },
  ];
}
