import { withWords } from './answer-import/import-words.ts';
import type { TableWords } from './export-table.ts';
import { type Instrument, spokesOf } from './instrument.ts';
import type { Round } from './round.ts';

/** What an instrument says in one language, as far as it makes the headings of tables. */
export type NamingWords = {
  placeholders: Readonly<Record<string, string>>;
  themes: Readonly<Record<string, { name: string }>>;
  facets: Readonly<Record<string, { name: string }>>;
  openQuestions: Readonly<Record<string, string>>;
  forms: { items: Readonly<Record<string, string>> };
  dilemmas: { items: Readonly<Record<string, { left: string; right: string }>> };
};

/** The names in the headings of our tables: who writes such a table and who reads one back share them. */
export function exportNames(round: Round, instrument: Instrument, words: NamingWords): TableWords['names'] {
  const fill = (text: string) => withWords(text, words.placeholders, round.words);
  const facet = mapped(words.facets, ({ name }) => fill(name));
  const spokes = spokesOf(instrument, round.instrument.statements);
  return {
    theme: mapped(words.themes, ({ name }) => fill(name)),
    facet,
    // The number keeps two statements of one facet apart.
    statement: Object.fromEntries(
      spokes.map(({ statementId, facetId }) => [
        statementId,
        `${statementId} ${facet[facetId] ?? ''}`.trim(),
      ]),
    ),
    question: mapped(words.openQuestions, fill),
    form: mapped(words.forms.items, fill),
    dilemma: mapped(words.dilemmas.items, ({ left, right }) => `${fill(left)} – ${fill(right)}`),
  };
}

function mapped<Value>(
  record: Readonly<Record<string, Value>>,
  wordOf: (value: Value) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, wordOf(value)]));
}
