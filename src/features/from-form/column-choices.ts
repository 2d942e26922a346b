import type { ColumnGuess } from '#src/domain/answer-import/guess-columns.ts';
import { keptColumns } from '#src/domain/answer-import/kept-columns.ts';
import { type ColumnMeaning, meaningKey } from '#src/domain/answer-import/meaning.ts';
import { spokesByTheme, spokesOf } from '#src/domain/instrument.ts';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';
import type { Translate } from '#src/i18n/useWords.ts';
import type { FormRound } from './open-form.ts';

export type ColumnChoice = { meaning: ColumnMeaning; label: string };
export type ColumnChoices = { label: string; choices: ColumnChoice[] }[];

/** All that a column can be in this round, in groups to choose from. */
export function columnChoices(
  { round, instrument }: FormRound,
  words: InstrumentWords,
  t: Translate,
): ColumnChoices {
  const themes = spokesByTheme(spokesOf(instrument, round.instrument.statements));
  const isKept = keptColumns(round);
  const themeName = (themeId: string) => words.themes[themeId]?.name ?? themeId;
  const who = (['partner', 'role', 'name', 'sheet'] as const).map((kind): ColumnChoice => ({
    meaning: { kind },
    label: t(`fromForm.is.${kind}`),
  }));
  const each = (kind: 'statement' | 'note' | 'vote') =>
    themes.map(({ themeId, spokes }) => ({
      label: t(`fromForm.of.${kind}`, { theme: themeName(themeId) }),
      choices: spokes.map(({ facetId, statementId }): ColumnChoice => {
        const name = words.facets[facetId]?.name ?? facetId;
        const label = kind === 'statement' ? name : t(`fromForm.is.${kind}`, { name });
        return { meaning: { kind, statementId }, label };
      }),
    }));
  const views = themes.flatMap(({ themeId }) =>
    (['wish', 'trend'] as const).map((kind): ColumnChoice => {
      return { meaning: { kind, themeId }, label: t(`fromForm.is.${kind}`, { name: themeName(themeId) }) };
    }),
  );
  const texts: ColumnChoice[] = [
    ...instrument.openQuestions.map((questionId): ColumnChoice => {
      return { meaning: { kind: 'open', questionId }, label: words.openQuestions[questionId] ?? questionId };
    }),
    { meaning: { kind: 'votes' }, label: t('fromForm.is.votes') },
    { meaning: { kind: 'aim' }, label: words.aim.title },
    ...(['seek', 'offer'] as const).map((kind) => ({ meaning: { kind }, label: words.seekOffer[kind] })),
  ];
  const forms = instrument.forms.map((formId): ColumnChoice => {
    return { meaning: { kind: 'form', formId }, label: words.forms.items[formId] ?? formId };
  });
  const dilemmas = instrument.dilemmas.flatMap((dilemmaId) => {
    const { left = '', right = '' } = words.dilemmas.items[dilemmaId] ?? {};
    return (['now', 'wish'] as const).map((when): ColumnChoice => {
      const label = `${left} – ${right}: ${words.dilemmas[when]}`;
      return { meaning: { kind: 'dilemma', dilemmaId, when }, label };
    });
  });
  return [
    { label: t('fromForm.of.who'), choices: who },
    ...each('statement'),
    { label: t('fromForm.of.views'), choices: views },
    { label: t('fromForm.of.texts'), choices: texts },
    { label: words.forms.title, choices: forms },
    { label: words.dilemmas.title, choices: dilemmas },
    ...each('note'),
    ...each('vote'),
  ]
    .map((group) => ({ ...group, choices: group.choices.filter(({ meaning }) => isKept(meaning)) }))
    .filter(({ choices }) => choices.length > 0);
}

/** The choices that are as likely as what was guessed, with the labels they have in the whole list. */
export function likelyChoices({ alternatives }: ColumnGuess, choices: ColumnChoices): ColumnChoice[] {
  const all = choices.flatMap((group) => group.choices.map((choice) => ({ choice, group: group.label })));
  return alternatives.flatMap((meaning) => {
    const found = all.find(({ choice }) => meaningKey(choice.meaning) === meaningKey(meaning));
    return found ? [{ meaning, label: `${found.choice.label} · ${found.group}` }] : [];
  });
}

/** Below this a person should look whether it is right. */
const certain = 0.7;

/** Columns to look at, columns that are clear, and columns that stay out, by their places. */
export function sortColumns(columns: readonly ColumnGuess[]) {
  const places = columns.map((guess, place) => ({ guess, place }));
  const isDoubtful = ({ guess }: (typeof places)[number]) =>
    guess.meaning.kind === 'unknown' || guess.confidence < certain;
  const placesOf = (found: typeof places) => found.map(({ place }) => place);
  const clear = places.filter((one) => !isDoubtful(one));
  return {
    doubtful: placesOf(places.filter(isDoubtful)),
    known: placesOf(clear.filter(({ guess }) => guess.meaning.kind !== 'leftOut')),
    leftOut: placesOf(clear.filter(({ guess }) => guess.meaning.kind === 'leftOut')),
  };
}

export function isCertain({ confidence }: { confidence: number }): boolean {
  return confidence >= certain;
}
