import { aboutIds, type CodebookWords } from '#src/domain/export-codebook.ts';
import { exportNames } from '#src/domain/export-names.ts';
import { columnWords, tableNames, type TableWords } from '#src/domain/export-table.ts';
import type { LeftOut } from '#src/domain/export-tables.ts';
import { agreementKinds, outcomes } from '#src/domain/agreement.ts';
import { groupBy } from '#src/domain/group-by.ts';
import { type Instrument, variants } from '#src/domain/instrument.ts';
import { patternCodes } from '#src/domain/export-findings.ts';
import type { Pattern } from '#src/domain/pattern.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import { partnerKinds, type Round } from '#src/domain/round.ts';
import { formChoiceSchema, roles, trendSchema } from '#src/domain/sheet.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayList } from '#src/i18n/say.ts';
import { version } from '../../../package.json';

/** All words of a round's tables, in the language of the speech. The words of files must be here. */
export function tableWords(round: Round, instrument: Instrument, speech: Speech): CodebookWords {
  const { t } = speech;
  const names = exportNames(round, instrument, speech.words);
  return {
    tables: said(tableNames, (name) => t(`tables.names.${name}`)),
    columns: said(columnWords, (word) => t(`tables.columns.${word}`)),
    meanings: said(columnWords, (word) => t(`tables.meanings.${word}`)),
    codes: codesOf(round, names, speech),
    names,
    texts: textsOf(round, speech),
    about: said(aboutIds, (id) => t(`tables.about.${id}`)),
    app: version,
    leftOut: (one) => leftOutSentence([one], names, speech),
  };
}

/** What is left out and why, a sentence for each reason: statements and themes are named together. */
export function leftOutSentences(
  leftOut: readonly LeftOut[],
  round: Round,
  instrument: Instrument,
  speech: Speech,
): string[] {
  const names = exportNames(round, instrument, speech.words);
  return groupBy(leftOut, ({ what, reason }) => `${what} ${reason}`).map((group) =>
    leftOutSentence(group, names, speech),
  );
}

/** Of several that are left out for one reason; the first says which. */
function leftOutSentence(
  group: readonly LeftOut[],
  names: TableWords['names'],
  { t, language }: Speech,
): string {
  const [one] = group;
  if (!one) return '';
  if (one.reason === 'tooFew') {
    const known = one.what === 'statement' ? names.statement : names.theme;
    const listed = group.flatMap((other) => ('id' in other ? [known[other.id] ?? other.id] : []));
    return t(`tables.leftOut.${one.what}`, { minimum: one.minimum, names: sayList(listed, language) });
  }
  if (one.reason === 'anonymous' || one.reason === 'notAlong') return t(`tables.leftOut.${one.what}`);
  return t(`tables.leftOut.${one.reason}`, { count: one.count });
}

function codesOf(round: Round, names: TableWords['names'], { t, words }: Speech): TableWords['codes'] {
  const isPointing = (pattern: Pattern) => pattern === 'oneVoiceApart' && isAnonymous(round);
  const steps = Object.entries(words.scale).filter(([step]) => /^\d$/.test(step));
  return {
    theme: names.theme,
    facet: names.facet,
    answer: {
      ...Object.fromEntries(steps),
      dk: words.scaleShort.dk,
      na: words.scaleShort.na,
      empty: t('tables.empty'),
    },
    pattern: mapped(patternCodes(isAnonymous(round)), (pattern) =>
      t(`mirror.pattern.${isPointing(pattern) ? 'oneVoiceApartAnonymous' : pattern}`),
    ),
    yesNo: said(['yes', 'no'] as const, (code) => t(`tables.yesNo.${code}`)),
    trend: said(trendSchema.options, (trend) => words.trend[trend]),
    form: said(formChoiceSchema.options, (choice) => words.forms[choice]),
    role: said(roles, (role) => t(`group.roles.${role}`)),
    partnerKind: said(partnerKinds, (kind) => t(`group.kinds.${kind}`)),
    agreementKind: said(agreementKinds, (kind) => t(`agreements.kinds.${kind}`)),
    outcome: said(outcomes, (outcome) => t(`agreements.outcomes.${outcome}`)),
    openness: said(['open', 'anonymous'] as const, (openness) => t(`onPaper.facts.${openness}`)),
    weighting: said(['person', 'organisation'] as const, (weighting) => t(`mirror.weighting.${weighting}`)),
    variant: said(variants, (variant) => t(`tables.variants.${variant}`)),
    entry: {
      ...said(tableNames, (name) => t(`tables.names.${name}`)),
      ...said(['about', 'statement', 'leftOut'] as const, (entry) => t(`tables.entry.${entry}`)),
    },
  };
}

function textsOf(round: Round, { t, words }: Speech): TableWords['texts'] {
  const fill = fillerOf(round, words);
  return {
    theme: mapped(words.themes, ({ question }) => fill(question)),
    facet: mapped(words.facets, ({ asks }) => fill(asks)),
    statement: mapped(words.statements, ({ text }) => fill(text)),
    question: mapped(words.openQuestions, fill),
    form: mapped(words.forms.items, fill),
    dilemma: mapped(words.dilemmas.items, ({ left, right }) =>
      t('tables.dilemma', { left: fill(left), right: fill(right) }),
    ),
  };
}

function fillerOf(round: Round, { placeholders }: Speech['words']) {
  return (text: string) => fillPlaceholders(text, placeholders, round.words);
}

function mapped<Value>(
  record: Record<string, Value>,
  wordOf: (value: Value) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, wordOf(value)]));
}

function said<Key extends string>(keys: readonly Key[], wordOf: (key: Key) => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, wordOf(key)])) as Record<Key, string>;
}
