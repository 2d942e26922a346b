import { useWords } from '#src/i18n/useWords.ts';
import { Button, buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Page } from '#src/ui/Page.tsx';

/** Something broke. The answers are on the device all the same, and the rescue page does not need this app. */
export function FailurePage({ lead }: { lead?: string }) {
  const { t } = useWords();
  return (
    <Page title={t('app.failedTitle')} lead={lead ?? t('app.failedLead')} width="narrow">
      <Row>
        <Button look="primary" onClick={() => window.location.reload()}>
          {t('app.reload')}
        </Button>
        <a href="./rescue.html" className={buttonClass()}>
          {t('app.rescue')}
        </a>
      </Row>
    </Page>
  );
}
