import type { Agreement } from '#src/domain/agreement.ts';
import type { Block } from '#src/formats/contract.ts';
import { isolated } from '#src/i18n/isolated.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { quiet, titled } from './paper-document.ts';
import type { ReportGiven } from './report-given.ts';

/** What was agreed, by whom and by when; that there is nothing yet is said too. */
export function agreementBlocks({ view, speech }: ReportGiven): Block[] {
  const { t } = speech;
  const table: Block = {
    kind: 'table',
    columns: [
      { title: t('onPaper.agreements.what'), share: 0.36 },
      { title: t('onPaper.agreements.who'), share: 0.22 },
      { title: t('onPaper.agreements.due'), share: 0.15 },
      { title: t('onPaper.agreements.sign'), share: 0.27 },
    ],
    rows: view.agreements.map((agreement) => [
      agreement.what,
      whoOf(agreement, speech),
      dueOf(agreement, speech),
      agreement.sign,
    ]),
  };
  return titled(
    t('onPaper.agreements.title'),
    view.agreements.length > 0 ? [table] : [quiet(t('onPaper.agreements.none'))],
  );
}

/** Who takes care of it, and with whom. */
export function whoOf({ who, withWhom }: Agreement, { t }: Speech): string {
  const together = withWhom.trim() === '' ? '' : t('onPaper.agreements.withWhom', { names: withWhom });
  return [isolated(who), together].filter((part) => part.trim() !== '').join(', ');
}

export function dueOf({ due }: Agreement, { t, language }: Speech): string {
  return due === null ? t('onPaper.agreements.next') : sayDay(due, language);
}
