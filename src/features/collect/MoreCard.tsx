import { Link } from 'react-router';
import { exportableSheets } from '#src/domain/hand-in.ts';
import { writeJson } from '#src/formats/json/write-json.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { readTalk } from '#src/storage/whole-round.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { download, fileName } from '#src/ui/download.ts';
import { useToast } from '#src/ui/Toast.tsx';
import type { CollectingGroup } from './useCollecting.ts';

/**
 * Filling in on this same device, and a copy to be safe. Of an anonymous round there is no such file: it would hold
 * single sheets, and the difference of two of them would be one person. A copy of everything is made in the settings.
 */
export function MoreCard({ group }: { group: CollectingGroup }) {
  const { round, sheets, desk } = group;
  const { t } = useWords();
  const tell = useToast();
  const save = async () => {
    try {
      const whole = { round, sheets: exportableSheets(round, sheets), ...(await readTalk(round.id)) };
      const file = writeJson([whole], { now: new Date().toISOString() });
      download(file, fileName([round.name, round.date], 'json'));
    } catch {
      tell({ text: t('home.saveFailed') });
    }
  };
  return (
    <Card title={t('collect.more')}>
      <Row>
        <Link to={paths.welcome(round.id)} className={buttonClass()}>
          {t(desk.ownSheetId === null ? 'collect.own' : 'collect.ownAgain')}
        </Link>
        <Link to={paths.tablet(round.id)} className={buttonClass()}>
          {t('collect.tablet')}
        </Link>
        {round.openness === 'open' ? <Button onClick={() => void save()}>{t('collect.save')}</Button> : null}
      </Row>
    </Card>
  );
}
