import { type Instrument, spokesOf } from '../instrument.ts';
import type { Round } from '../round.ts';
import { type ImportWords, withWords } from './import-words.ts';
import { type ColumnMeaning, meaningKey } from './meaning.ts';
import { ownHeadings } from './own-headings.ts';
import { likeness, type Pairs, pairsOf, plainText } from './plain-text.ts';

/** A text that a heading may hold, and what a column with that heading would be. */
export type Target = { plain: string; pairs: Pairs; meaning: ColumnMeaning };

/** All that a round can be asked about, in the languages of the given words. */
export type Targets = {
  /** Statements, by their own text: the ones of the round, and the ones it does not ask. */
  statements: Target[];
  /** Statements of the round, by the name of their facet. */
  facets: Target[];
  /** Open questions, aim, what is sought and offered, forms, dilemmas; also of parts that the round does not ask. */
  questions: Target[];
  /** By the name of the theme, its id. */
  themes: { plain: string; themeId: string }[];
  wish: Pairs[];
  trend: Pairs[];
  /** By its id in small letters, any statement of the instrument. */
  ids: Map<string, string>;
  /** By the headings of our own tables, to the letter. */
  own: Map<string, ColumnMeaning>;
  /** By any statement of the instrument, the one of its facet in the round, if there is one. */
  asked: Map<string, string>;
};

/** What the round does not ask is known again too, so that the person hears why it stays out. */
export function targetsOf(round: Round, instrument: Instrument, words: readonly ImportWords[]): Targets {
  const spokes = spokesOf(instrument, round.instrument.statements);
  const facets = instrument.themes.flatMap((theme) => theme.facets);
  const askedBy = new Map(spokes.map(({ facetId, statementId }) => [facetId, statementId]));
  const asked = new Map(
    facets.flatMap(({ id, statements }) => {
      const statementId = askedBy.get(id);
      return statementId === undefined ? [] : statements.map((other) => [other, statementId] as const);
    }),
  );
  const target = (text: string, meaning: ColumnMeaning): Target => {
    const plain = plainText(text);
    return { plain, pairs: pairsOf(plain), meaning };
  };
  const all = facets.flatMap(({ statements }) => statements);
  const themeIds = [...new Set(spokes.map(({ themeId }) => themeId))];
  return {
    statements: words.flatMap((language) =>
      all.flatMap((statementId) => {
        const text = language.statements[statementId]?.text ?? '';
        const filled = [{}, round.words].map((own) => withWords(text, language.placeholders, own));
        return [...new Set(filled)].map((one) => target(one, { kind: 'statement', statementId }));
      }),
    ),
    facets: words.flatMap((language) =>
      spokes.map(({ facetId, statementId }) =>
        target(language.facets[facetId]?.name ?? '', { kind: 'statement', statementId }),
      ),
    ),
    questions: words.flatMap((language) => [
      ...instrument.openQuestions.map((questionId) =>
        target(language.openQuestions[questionId] ?? '', { kind: 'open', questionId }),
      ),
      ...questionsOfParts(language).map(([text, meaning]) => {
        const filled = withWords(text, language.placeholders, round.words);
        return target(filled, meaning);
      }),
    ]),
    themes: words.flatMap((language) =>
      themeIds.map((themeId) => ({ plain: plainText(language.themes[themeId]?.name ?? ''), themeId })),
    ),
    wish: words.map(({ wish }) => pairsOf(plainText(wish.question))),
    trend: words.map(({ trend }) => pairsOf(plainText(trend.question))),
    ids: new Map(all.map((id) => [id.toLowerCase(), id])),
    own: ownHeadings(round, instrument, words),
    asked,
  };
}

/** The texts of the parts that a round may leave out, with what is meant by them. */
function questionsOfParts({ aim, seekOffer, forms, dilemmas }: ImportWords): [string, ColumnMeaning][] {
  return [
    [aim.title, { kind: 'aim' }],
    [aim.question, { kind: 'aim' }],
    [seekOffer.seek, { kind: 'seek' }],
    [seekOffer.offer, { kind: 'offer' }],
    ...Object.entries(forms.items).map(([formId, text]): [string, ColumnMeaning] => [
      text,
      { kind: 'form', formId },
    ]),
    // Without "now" or "wanted" behind it a dilemma is as much like the one as like the other, so nothing is taken.
    ...Object.entries(dilemmas.items).flatMap(([dilemmaId, { left, right }]) =>
      (['now', 'wish'] as const).map((when): [string, ColumnMeaning] => [
        `${left} ${right} ${dilemmas[when]}`,
        { kind: 'dilemma', dilemmaId, when },
      ]),
    ),
  ];
}

/** A heading that is less like a text than this is not even a possibility. */
export const worthNaming = 0.5;

/** The targets that are most like one of the texts, the best first, each meaning once. From 0 to 1. */
export function nearest(parts: readonly Pairs[], targets: readonly Target[]): Near[] {
  const best = new Map<string, Near>();
  for (const { pairs, meaning } of targets) {
    const score = Math.max(0, ...parts.map((part) => likeness(part, pairs, worthNaming)));
    if (score < worthNaming) continue;
    const key = meaningKey(meaning);
    if (score > (best.get(key)?.score ?? 0)) best.set(key, { meaning, score });
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

export type Near = { meaning: ColumnMeaning; score: number };
