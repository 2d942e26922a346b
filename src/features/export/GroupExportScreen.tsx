import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { GroupView } from '#src/domain/group-view.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Icon } from '#src/ui/Icon.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { ChartCard } from './ChartCard.tsx';
import { BoardCard, SlidesCard } from './FileCards.tsx';
import styles from './GroupExport.module.css';
import { InsideCard } from './InsideCard.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { PaperCard } from './PaperCard.tsx';
import { RecordCard } from './RecordCard.tsx';
import { ReportCard } from './ReportCard.tsx';
import { SealedCard } from './SealedCard.tsx';
import { TablesCard } from './TablesCard.tsx';
import type { TakeHome } from './take-home.ts';
import { useSaving } from './useSaving.ts';

/** All that a group can take home. Before the reveal that is paper to write on, and the record of an open round. */
export function GroupExportScreen({ view }: { view: GroupView }) {
  const { t, language: screenLanguage } = useWords();
  const [language, setLanguage] = useState(screenLanguage);
  const saving = useSaving();
  const given: TakeHome = { view, language, saving };
  const { round, disclosure } = view.result;
  return (
    <Page title={t('takeHome.title')} lead={`${round.name} · ${t('takeHome.lead')}`} width="wide">
      <Card>
        <div className={styles['besides']}>
          <LanguageChoice
            legend={t('takeHome.language')}
            language={language}
            onChoose={(chosen) => setLanguage(chosen)}
          />
        </div>
      </Card>
      {disclosure.ok ? <InsideCard view={view} /> : <Notice tone="calm">{t('takeHome.before')}</Notice>}
      {disclosure.ok ? <ChartCard {...given} /> : null}
      <div className={styles['cards']}>
        {disclosure.ok ? <Results {...given} /> : null}
        <PaperCard {...given} />
        {disclosure.ok ? <TablesCard view={view} language={language} {...saving} /> : null}
        <RecordCard {...given} />
        <SealedCard view={view} {...saving} />
      </div>
      <Row>
        <Link to={paths.results(round.id)} className={buttonClass('quiet')}>
          <Icon name="back" />
          {t('takeHome.back')}
        </Link>
      </Row>
    </Page>
  );
}

function Results(given: TakeHome): ReactNode {
  return (
    <>
      <ReportCard {...given} />
      <BoardCard {...given} />
      <SlidesCard {...given} />
    </>
  );
}
