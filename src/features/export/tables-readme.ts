import { tableNames } from '#src/domain/export-table.ts';
import type { ExportTables } from '#src/domain/export-tables.ts';
import type { Round } from '#src/domain/round.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { footOf } from './paper-document.ts';

/** The text beside the tables: what each file is, how to read them, and what is not in them. */
export function tablesReadme(
  round: Round,
  answers: ExportTables['answers'],
  leftOut: readonly string[],
  speech: Speech,
): string {
  const { t, language } = speech;
  const { name, date } = round;
  const files = tableNames.map((table) => {
    const about = table === 'answers' ? t(`tables.readme.answers.${answers}`) : t(`tables.readme.${table}`);
    return `${table}.csv: ${about}`;
  });
  const signs = [t('tables.readme.signs'), t('tables.readme.gaps'), t('tables.readme.apostrophe')];
  const parts = [
    [t('tables.readme.title', { name, day: sayDay(date, language) })],
    [t('tables.readme.intro')],
    [t('tables.readme.files'), ...files.map(dashed)],
    [t('tables.readme.how'), ...signs.map(dashed)],
    [t('tables.readme.leftOut'), ...[...leftOut, t('tables.readme.nothing')].map(dashed)],
    [footOf(round, speech)],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function dashed(line: string): string {
  return `- ${line}`;
}
