import { asAnonymous, blocksOf, leaveOutRare, type Shuffle } from './anonymity.ts';
import { buildFindings } from './build-findings.ts';
import type { Findings, Weighting } from './findings.ts';
import { type Instrument, type Spoke, spokesOf } from './instrument.ts';
import type { Round } from './round.ts';
import type { Sheet } from './sheet.ts';

/** How somebody looks. Without dice the notes of an anonymous round come in the order of the alphabet. */
export type Look = { weighting?: Weighting; shuffle?: Shuffle };

/** Why nothing is shown, with the facts to say it. `finished`: the sheets that are handed in. */
export type Refusal =
  | { ok: false; reason: 'notRevealed'; finished: number }
  | { ok: false; reason: 'notFinished'; unfinished: number }
  | { ok: false; reason: 'tooFewSheets'; finished: number; minimum: number }
  | { ok: false; reason: 'tooFewApart'; minimum: number };

export type Disclosure = { ok: true; findings: Findings } | Refusal;

/**
 * The only door to findings. A round alone is open to its one person at any time. A group round shows nothing before
 * the reveal and then the finished sheets only; an anonymous one nothing of fewer people than its minimum, and always
 * one person, one voice: an organisation's own mean would show its people.
 */
export function disclose(
  round: Round,
  instrument: Instrument,
  sheets: readonly Sheet[],
  look: Look = {},
): Disclosure {
  const shown = finishedIn(round, sheets);
  const refusal = refusalOf(round, shown.length, sheets.length - shown.length);
  if (refusal) return refusal;
  const spokes = spokesOf(instrument, round.instrument.statements);
  if (!isAnonymous(round)) return opened(spokes, shown, look);
  const { blocks, rare } = leaveOutRare([shown], spokes, round.minimum);
  return { ok: true, findings: asAnonymous(build(spokes, blocks.flat()), rare, shuffleOf(look)) };
}

/**
 * The findings of some partners' people. In an anonymous round only where neither this view, nor what is left, nor the
 * difference with any other view is of fewer people than the minimum (see `blocksOf`); else 'tooFewApart'.
 */
export function discloseGroup(
  round: Round,
  instrument: Instrument,
  sheets: readonly Sheet[],
  partnerIds: readonly string[],
  look: Look = {},
): Disclosure {
  const shown = finishedIn(round, sheets);
  const refusal = refusalOf(round, shown.length, sheets.length - shown.length);
  if (refusal) return refusal;
  const spokes = spokesOf(instrument, round.instrument.statements);
  const isChosen = ({ respondent }: Sheet) =>
    respondent.partnerId !== null && partnerIds.includes(respondent.partnerId);
  if (!isAnonymous(round)) return opened(spokes, shown.filter(isChosen), look);

  const all = blocksOf(round, shown, round.minimum);
  const whole = all.filter((block) => block.every(isChosen));
  const split = all.some((block) => block.some(isChosen) && !block.every(isChosen));
  if (split || whole.length === 0 || whole.length === all.length) {
    return { ok: false, reason: 'tooFewApart', minimum: round.minimum };
  }
  const { blocks, rare } = leaveOutRare(all, spokes, round.minimum);
  const view = blocks.flat().filter(isChosen);
  return { ok: true, findings: asAnonymous(build(spokes, view), rare, shuffleOf(look)) };
}

function refusalOf(round: Round, finished: number, unfinished: number): Refusal | null {
  if (round.kind === 'group' && round.revealedAt === null) {
    return { ok: false, reason: 'notRevealed', finished };
  }
  if (finished === 0 && unfinished > 0) return { ok: false, reason: 'notFinished', unfinished };
  const minimum = isAnonymous(round) ? round.minimum : 1;
  return finished < minimum ? { ok: false, reason: 'tooFewSheets', finished, minimum } : null;
}

/** One's own answers are one's own: a sheet alone counts while it is still being filled in. */
function finishedIn(round: Round, sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => round.kind === 'alone' || sheet.finishedAt !== null);
}

function isAnonymous(round: Round): boolean {
  return round.kind === 'group' && round.openness === 'anonymous';
}

function opened(spokes: readonly Spoke[], sheets: readonly Sheet[], look: Look): Disclosure {
  if (sheets.length === 0) return { ok: false, reason: 'tooFewSheets', finished: 0, minimum: 1 };
  return { ok: true, findings: build(spokes, sheets, look.weighting) };
}

function build(
  spokes: readonly Spoke[],
  sheets: readonly Sheet[],
  weighting: Weighting = 'person',
): Findings {
  return buildFindings(spokes, sheets, { weighting });
}

function shuffleOf(look: Look): Shuffle {
  return look.shuffle ?? ((count) => [...Array(count).keys()]);
}
