import { useState } from 'react';
import { type Along, companions } from '#src/domain/export-answers.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { isAnonymous } from '#src/domain/reveal.ts';
import type { Round } from '#src/domain/round.ts';
import type { Language } from '#src/i18n/languages.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import styles from './GroupExport.module.css';
import { alongWords } from './along-words.ts';
import { PreviewList } from './Preview.tsx';
import { keyOfView, usePreview } from './usePreview.ts';
import type { useSaving } from './useSaving.ts';

type Props = { view: GroupView; language: Language } & ReturnType<typeof useSaving>;
const savers = { xlsx: 'saveXlsx', csv: 'saveExcelCsv', analysis: 'saveAnalysis' } as const;
const kinds = ['xlsx', 'csv', 'analysis'] as const;

/** The figures for a spreadsheet: what may go along, the files, and what is not in them. Only after the reveal. */
export function TablesCard({ view, language, busy, save }: Props) {
  const { t, language: screenLanguage } = useWords();
  const [along, setAlong] = useState<readonly Along[]>([]);
  const { round, disclosure } = view.result;
  const anonymous = isAnonymous(round);
  const offered = anonymous ? [] : companions.filter((one) => isThere(round, one));
  const counted = usePreview(
    async () =>
      disclosure.ok ? (await import('./contents-tables.ts')).tablesContents(view, language, along) : null,
    `tables/${language}/${along.join('+')}/${keyOfView(view)}`,
  );
  const sheets = (counted ?? []).map(({ name, rows }) => t('takeHome.preview.rows', { name, count: rows }));
  if (!disclosure.ok) return null;
  return (
    <Card title={t('tables.card.title')}>
      <p>{t('tables.card.lead')}</p>
      <PreviewList title={t('takeHome.preview.sheets')} lines={sheets} language={screenLanguage} />
      {offered.length > 0 ? (
        <Choices legend={t('tables.card.along')}>
          <p>{t('tables.card.alongHint')}</p>
          {offered.map((one) => (
            <Choice
              key={one}
              type="checkbox"
              label={t(`tables.card.${alongWords[one]}`)}
              hint={one === 'texts' ? t('tables.card.textsHint') : undefined}
              checked={along.includes(one)}
              onChange={({ target }) =>
                setAlong(target.checked ? [...along, one] : along.filter((other) => other !== one))
              }
            />
          ))}
        </Choices>
      ) : null}
      <Row>
        {kinds.map((kind) => (
          <Button
            key={kind}
            busy={busy !== null}
            onClick={() =>
              void save(kind, async () =>
                (await import('./save-tables.ts'))[savers[kind]](view, language, along),
              )
            }
          >
            <Icon name="file" />
            {busy === kind ? t('export.busy') : t(`tables.card.${kind}`)}
          </Button>
        ))}
      </Row>
      <p>{t(anonymous ? 'tables.card.csvAnonymous' : 'tables.card.csvOpen')}</p>
      <LeftOut view={view} along={along} />
    </Card>
  );
}

function LeftOut({ view, along }: { view: GroupView; along: readonly Along[] }) {
  const { t, language } = useWords();
  const sentences = usePreview(
    async () => (await import('./contents-tables.ts')).leftOutIn(view, language, along),
    `leftOut/${language}/${along.join('+')}/${keyOfView(view)}`,
  );
  if (sentences === null) return null;
  return (
    <>
      <h3>{t('tables.card.leftOut')}</h3>
      <ul className={styles['leftOut']}>
        {[...sentences, t('tables.card.never')].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function isThere({ partners, asks }: Round, what: Along): boolean {
  if (what === 'texts') return true;
  return what === 'partner' ? partners.length > 0 : asks.includes(what);
}
