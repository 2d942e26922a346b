import { useState } from 'react';
import { exportableSheets } from '#src/domain/hand-in.ts';
import { noTalk } from '#src/domain/merge-talk.ts';
import { handInQrTexts, packHandIn } from '#src/handin/hand-in.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { download, fileName } from '#src/ui/download.ts';
import { QrSequence } from './QrSequence.tsx';
import type { CollectingGroup } from './useCollecting.ts';

/** A table host hands in all that the table has, as one code, one sequence or one file; once more when more came in. */
export function TableCard({ group }: { group: CollectingGroup }) {
  const { round, instrument, sheets } = group;
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const finished = sheets.filter(({ finishedAt }) => finishedAt !== null);
  const save = () =>
    download(
      writeJson([{ round, sheets: exportableSheets(round, finished), ...noTalk }], {
        now: new Date().toISOString(),
      }),
      fileName([round.name, t('collect.tableFile')], 'json'),
    );
  return (
    <Card title={t('collect.tableTitle')}>
      <p>
        {finished.length === 0 ? t('collect.tableEmpty') : t('collect.tableLead', { count: finished.length })}
      </p>
      {finished.length > 0 ? (
        <Row>
          <Button look="primary" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? t('collect.tableHide') : t('collect.tableShow')}
          </Button>
          <Button onClick={save}>{t('collect.tableSave')}</Button>
        </Row>
      ) : null}
      {shown && finished.length > 0 ? (
        <QrSequence texts={handInQrTexts(packHandIn(round, instrument, finished))} />
      ) : null}
    </Card>
  );
}
