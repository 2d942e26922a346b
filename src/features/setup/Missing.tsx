import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Page } from '#src/ui/Page.tsx';

/** Shown where the address names a round that is not here. */
export function Missing() {
  const { t } = useWords();
  return (
    <Page title={t('app.notFoundTitle')} lead={t('app.notFoundLead')} width="narrow">
      <Row>
        <Link to={paths.home()} className={buttonClass('primary')}>
          {t('app.toHome')}
        </Link>
        <Link to={paths.settings()} className={buttonClass()}>
          {t('app.toTrash')}
        </Link>
      </Row>
    </Page>
  );
}
