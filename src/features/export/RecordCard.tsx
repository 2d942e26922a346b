import { isAnonymous } from '#src/domain/reveal.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card, Row } from '#src/ui/Card.tsx';
import type { TakeHome } from './take-home.ts';
import { SaveButton } from './SaveButton.tsx';

/** The round itself. Not of an anonymous one: the difference of two such files would be one person. */
export function RecordCard({ view, saving }: TakeHome) {
  const { t } = useWords();
  const { round } = view.result;
  return (
    <Card title={t('takeHome.record.title')}>
      <p>{t(isAnonymous(round) ? 'takeHome.record.anonymous' : 'takeHome.record.lead')}</p>
      {isAnonymous(round) ? null : (
        <p>{t('takeHome.preview.record', { count: view.result.collected.finished })}</p>
      )}
      {isAnonymous(round) ? null : (
        <Row>
          <SaveButton
            saving={saving}
            kind="json"
            work={async () => (await import('./save-group-files.ts')).saveGroupRecord(round)}
          >
            {t('takeHome.record.button')}
          </SaveButton>
        </Row>
      )}
    </Card>
  );
}
