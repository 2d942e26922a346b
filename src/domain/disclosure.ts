import { blocksOf, type Cut, cutOf, type Shuffle } from './anonymity.ts';
import { asAnonymous, withoutTexts } from './anonymous-findings.ts';
import { buildFindings } from './build-findings.ts';
import type { Asked, Findings, Weighting } from './findings.ts';
import { type Instrument, type Spoke, spokesOf } from './instrument.ts';
import { askedIn, nothingAsked } from './parts-finding.ts';
import { countedSheets, isAnonymous, isShown, shownBatches } from './reveal.ts';
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
 * the reveal and then the finished sheets only; an anonymous one only those it has taken in (`shownSheetIds`), nothing
 * counted of fewer people than its minimum, and always one person, one voice: an organisation's own mean would show its
 * people.
 *
 * Texts have one rule, for notes, aims and open answers alike: in the whole of an anonymous round each is shown word for
 * word, by nobody, in an order of its own, wherever at least the minimum of people could have written it; in a part of
 * the group none is. It is told before anybody writes, also that a text may be the only one. To wait for more writers
 * would hide a text and protect nobody: what tells who wrote it is in its words, not in how many others wrote.
 */
export function disclose(
  round: Round,
  instrument: Instrument,
  sheets: readonly Sheet[],
  look: Look = {},
): Disclosure {
  const refusal = refusalOf(round, sheets);
  if (refusal) return refusal;
  const spokes = spokesOf(instrument, round.instrument.statements);
  const asked = askedIn(round, instrument);
  if (!isAnonymous(round)) return opened(spokes, finishedIn(round, sheets), look, asked);
  const cuts = shownBatches(round, sheets).map((batch) =>
    cutOf([batch], spokes, round.minimum, () => true, asked),
  );
  return { ok: true, findings: anonymously(spokes, cuts, look, asked) };
}

/**
 * The findings of some partners' people, about the statements only. In an anonymous round without texts, and only where
 * neither this view, nor what is left, nor the difference with any other view is of fewer people than the minimum (see
 * `blocksOf`); else 'tooFewApart'.
 */
export function discloseGroup(
  round: Round,
  instrument: Instrument,
  sheets: readonly Sheet[],
  partnerIds: readonly string[],
  look: Look = {},
): Disclosure {
  const refusal = refusalOf(round, sheets);
  if (refusal) return refusal;
  const spokes = spokesOf(instrument, round.instrument.statements);
  const isChosen = ({ respondent }: Sheet) =>
    respondent.partnerId !== null && partnerIds.includes(respondent.partnerId);
  if (!isAnonymous(round)) return opened(spokes, finishedIn(round, sheets).filter(isChosen), look);

  const batches = shownBatches(round, sheets).map((batch) => blocksOf(round, batch, round.minimum));
  const blocks = batches.flat();
  const whole = blocks.filter((block) => block.every(isChosen));
  const split = blocks.some((block) => block.some(isChosen) && !block.every(isChosen));
  if (split || whole.length === 0 || whole.length === blocks.length) {
    return { ok: false, reason: 'tooFewApart', minimum: round.minimum };
  }
  const cuts = batches.map((batch) => cutOf(batch, spokes, round.minimum, isChosen));
  const there = cuts.filter((cut) => cut.sheets.length > 0);
  return { ok: true, findings: withoutTexts(anonymously(spokes, there, look)) };
}

function refusalOf(round: Round, sheets: readonly Sheet[]): Refusal | null {
  const finished = finishedIn(round, sheets);
  const unfinished = sheets.length - finished.length;
  if (round.kind === 'group' && round.revealedAt === null) {
    return { ok: false, reason: 'notRevealed', finished: finished.length };
  }
  if (finished.length === 0 && unfinished > 0) return { ok: false, reason: 'notFinished', unfinished };
  if (!isAnonymous(round)) {
    return finished.length > 0 ? null : { ok: false, reason: 'tooFewSheets', finished: 0, minimum: 1 };
  }
  if (shownBatches(round, sheets).length > 0) return null;
  const taken = finished.filter((sheet) => isShown(round, sheet.id));
  return { ok: false, reason: 'tooFewSheets', finished: taken.length, minimum: round.minimum };
}

/** One's own answers are one's own: a sheet alone counts while it is still being filled in. */
function finishedIn(round: Round, sheets: readonly Sheet[]): Sheet[] {
  return round.kind === 'alone' ? [...sheets] : countedSheets(round, sheets);
}

function anonymously(
  spokes: readonly Spoke[],
  cuts: readonly Cut[],
  look: Look,
  asked: Asked = nothingAsked,
): Findings {
  const shuffle = look.shuffle ?? ((count) => [...Array(count).keys()]);
  const findings = buildFindings(
    spokes,
    cuts.flatMap(({ sheets }) => sheets),
    { weighting: 'person', asked },
  );
  return asAnonymous(findings, cuts, shuffle);
}

function opened(
  spokes: readonly Spoke[],
  sheets: readonly Sheet[],
  look: Look,
  asked: Asked = nothingAsked,
): Disclosure {
  if (sheets.length === 0) return { ok: false, reason: 'tooFewSheets', finished: 0, minimum: 1 };
  const { weighting = 'person' } = look;
  return { ok: true, findings: buildFindings(spokes, sheets, { weighting, asked }) };
}
