import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Page } from '#src/ui/Page.tsx';

/** The round is not here, or this device does not collect for it; `lead` says which. */
export function MissingRound({ lead }: { lead: string }) {
  const { t } = useWords();
  return (
    <Page title={t('app.notFoundTitle')} lead={lead} width="narrow">
      <Row>
        <Link to={paths.home()} className={buttonClass('primary')}>
          {t('app.toHome')}
        </Link>
      </Row>
    </Page>
  );
}
