import { type Instrument, spokesOf } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import type { Parsed } from './parse-value.ts';
import { type Path, type Problem, problemAt } from './problem.ts';

/** Fields of a sheet whose keys are ids of the round or its instrument. */
const keyed = ['answers', 'notes', 'themes', 'openAnswers', 'forms', 'dilemmas'] as const;

/** What a sheet of one round may speak of. */
export type KnownIds = Record<(typeof keyed)[number] | 'partners', ReadonlySet<string>>;

export function knownIds(round: Round, instrument: Instrument): KnownIds {
  const statements = new Set(round.instrument.statements);
  const spokes = spokesOf(instrument, round.instrument.statements);
  return {
    answers: statements,
    notes: statements,
    themes: new Set(spokes.map((spoke) => spoke.themeId)),
    openAnswers: new Set(instrument.openQuestions),
    forms: new Set(instrument.forms),
    dilemmas: new Set(instrument.dilemmas),
    partners: new Set(round.partners.map((partner) => partner.id)),
  };
}

/** The instrument a round asks from, if we have it; otherwise whether it is foreign or only too new. */
export function findInstrument(
  round: Round,
  instruments: readonly Instrument[],
  path: Path,
): Parsed<Instrument> {
  const { id, version } = round.instrument;
  const versions = instruments.filter((instrument) => instrument.id === id);
  const instrument = versions.find((one) => one.version === version);
  if (instrument) return { ok: true, value: instrument };
  const known = Math.max(0, ...versions.map((one) => one.version));
  const problem =
    versions.length > 0 && version > known
      ? problemAt([...path, 'instrument', 'version'], 'newerInstrument', { found: version, known })
      : problemAt([...path, 'instrument', 'id'], 'unknownInstrument', { found: id });
  return { ok: false, problem };
}

/**
 * The first thing in a round that its own fields or its instrument do not allow. The fingerprint is not compared:
 * a round that was asked in other words is a true round; whoever compares rounds looks at it.
 */
export function roundFault(round: Round, instrument: Instrument, path: Path): Problem | null {
  const asked = round.instrument.statements;
  const facetOf = new Map(spokesOf(instrument, asked).map((spoke) => [spoke.statementId, spoke.facetId]));
  const unknown = asked.findIndex((id) => !facetOf.has(id));
  if (unknown !== -1) {
    return problemAt([...path, 'instrument', 'statements', unknown], 'notInRound', { found: asked[unknown] });
  }
  const word = Object.keys(round.words).find((id) => !instrument.placeholders.includes(id));
  if (word !== undefined) return problemAt([...path, 'words', word], 'notInRound', { found: word });
  const facets = asked.map((id) => facetOf.get(id) ?? id);
  const partners = round.partners.map((partner) => partner.id);
  return (
    repeated(facets, asked, [...path, 'instrument', 'statements']) ??
    repeated(round.parts, round.parts, [...path, 'parts']) ??
    repeated(partners, partners, [...path, 'partners']) ??
    repeated(round.asks, round.asks, [...path, 'asks']) ??
    repeatedShown(round, [...path, 'shownSheetIds'])
  );
}

/** The first thing in a sheet that does not fit the round it stands in. */
export function sheetFault(sheet: Sheet, round: Round, known: KnownIds, path: Path): Problem | null {
  if (sheet.roundId !== round.id) {
    return problemAt([...path, 'roundId'], 'wrongRound', { found: sheet.roundId });
  }
  for (const part of keyed) {
    const stray = Object.keys(sheet[part]).find((id) => !known[part].has(id));
    if (stray !== undefined) return problemAt([...path, part, stray], 'notInRound', { found: stray });
  }
  const vote = sheet.votes.findIndex((id) => !known.answers.has(id));
  if (vote !== -1) return problemAt([...path, 'votes', vote], 'notInRound', { found: sheet.votes[vote] });
  const { partnerId } = sheet.respondent;
  if (partnerId !== null && !known.partners.has(partnerId)) {
    return problemAt([...path, 'respondent', 'partnerId'], 'notInRound', { found: partnerId });
  }
  return repeated(sheet.votes, sheet.votes, [...path, 'votes']);
}

/** A sheet is shown in one batch, once. That it is not in the file is no fault: it may have been removed since. */
function repeatedShown(round: Round, path: Path): Problem | null {
  const shown = round.shownSheetIds.flatMap((batch, number) =>
    batch.map((id, index) => ({ id, at: [number, index] })),
  );
  const second = repeatedAt(shown.map(({ id }) => id));
  const found = shown[second];
  return found ? problemAt([...path, ...found.at], 'duplicate', { found: found.id }) : null;
}

/** Looks for the same id twice; `shown` holds what the file says at each place. */
export function repeated(ids: readonly string[], shown: readonly string[], path: Path): Problem | null {
  const at = repeatedAt(ids);
  return at === -1 ? null : problemAt([...path, at], 'duplicate', { found: shown[at] });
}

/** Index of the first id that was there before, or -1. */
function repeatedAt(ids: readonly string[]): number {
  const seen = new Set<string>();
  return ids.findIndex((id) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated;
  });
}
