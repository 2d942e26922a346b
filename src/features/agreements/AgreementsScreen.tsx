import { Link } from 'react-router';
import type { GroupView } from '#src/domain/group-view.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Page } from '#src/ui/Page.tsx';
import { AgreeButton } from './AgreeButton.tsx';
import { AgreementLine } from './AgreementLine.tsx';
import styles from './Agreements.module.css';
import { EarlierAgreements } from './EarlierAgreements.tsx';
import { LastTime } from './LastTime.tsx';

/** The agreements of a group. Those of last time open the meeting, so they come first. */
export function AgreementsScreen({ view }: { view: GroupView }) {
  const { t, language } = useWords();
  const { round } = view.result;
  const [last, ...earlier] = view.before;
  return (
    <Page
      title={t('agreements.title')}
      lead={`${round.name} · ${sayDay(round.date, language)}`}
      width="narrow"
    >
      {last && last.agreements.length > 0 ? <LastTime view={view} last={last} /> : null}
      <section className={styles['section']} aria-labelledby="agreements">
        <h2 id="agreements" tabIndex={-1}>
          {t('agreements.mine')}
        </h2>
        {view.agreements.length === 0 ? <p>{t('agreements.emptyList')}</p> : null}
        <ul className={styles['list']}>
          {view.agreements.map((agreement) => (
            <AgreementLine key={agreement.id} view={view} agreement={agreement} />
          ))}
        </ul>
        <div>
          <AgreeButton view={view} facetId={null} look="primary" />
        </div>
      </section>
      <EarlierAgreements rounds={earlier} />
      <Row>
        <Link to={paths.setup(round.id)} className={buttonClass('quiet')}>
          {t('home.again')}
        </Link>
        <Link to={paths.export(round.id)} className={buttonClass('quiet')}>
          {t('mirror.talkAbout.takeHome')}
        </Link>
      </Row>
    </Page>
  );
}
