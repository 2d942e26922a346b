import { useState } from 'react';
import { noTalk } from '#src/domain/merge-talk.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { download, fileName } from '#src/ui/download.ts';
import { useToast } from '#src/ui/Toast.tsx';
import type { RoadProps } from './carried.ts';
import { Road } from './Road.tsx';

/** The answers as a file, to mail or to put on a stick. */
export function FileRoad({ round, sheet }: RoadProps) {
  const { t } = useWords();
  const tell = useToast();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const { writeJson } = await import('#src/formats/json/write-json.ts');
      const file = writeJson([{ round, sheets: [sheet], ...noTalk }], { now: new Date().toISOString() });
      download(file, fileName([round.name, t('handin.fileName')], 'json'));
      tell({ text: t('handin.fileSaved') });
    } catch {
      tell({ text: t('handin.fileFailed') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Road title={t('handin.file')}>
      <p>{t('handin.fileHow')}</p>
      <Row>
        <Button busy={busy} onClick={() => void save()}>
          {t('handin.fileSave')}
        </Button>
      </Row>
    </Road>
  );
}
