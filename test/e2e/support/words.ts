import { readFileSync } from 'node:fs';
import type appWords from '#locales/nl/app.json';
import type fileWords from '#locales/nl/files.json';
import type groupWords from '#locales/nl/group.json';
import type talkWords from '#locales/nl/talk.json';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Answer } from '#src/domain/sheet.ts';
import type { InstrumentWords } from '#src/i18n/instrument-words.ts';

export type Language = 'nl' | 'en';

/** Everything that stands on the screen in one language, so that a journey can look for it. */
export type Words = {
  language: Language;
  app: typeof appWords & typeof groupWords & typeof talkWords & typeof fileWords;
  region: Omit<InstrumentWords, 'cards'>;
};

/** The questionnaire that the app starts with. */
export const instrument = readJson('src/instruments/region/instrument.json') as Instrument;

export function wordsIn(language: Language): Words {
  return {
    language,
    app: {
      ...(readJson(`locales/${language}/app.json`) as typeof appWords),
      ...(readJson(`locales/${language}/group.json`) as typeof groupWords),
      ...(readJson(`locales/${language}/talk.json`) as typeof talkWords),
      ...(readJson(`locales/${language}/files.json`) as typeof fileWords),
    },
    region: readJson(`locales/${language}/instrument-region.json`) as Words['region'],
  };
}

/** A text with its places `{{name}}` filled in. */
export function filled(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

export function statementText({ region }: Words, statementId: string): string {
  return filled(region.statements[statementId]?.text ?? '', region.placeholders);
}

/** An answer as the results say it; undefined is a statement that was skipped. */
export function answerText({ app, region }: Words, answer: Answer | undefined): string {
  if (answer === undefined) return app.own.skipped;
  if (answer === 'dk' || answer === 'na') return region.scaleShort[answer];
  return `${String(answer)} · ${region.scale[String(answer)] ?? ''}`;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));
}
