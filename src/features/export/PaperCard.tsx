import { useWords } from '#src/i18n/useWords.ts';
import { Card, Row } from '#src/ui/Card.tsx';
import type { TakeHome } from './take-home.ts';
import { PreviewList } from './Preview.tsx';
import { SaveButton } from './SaveButton.tsx';
import { usePreview } from './usePreview.ts';

/** To write on and to cut out; of use before and during the talk, too. */
export function PaperCard({ view, language, saving }: TakeHome) {
  const { t, language: screenLanguage } = useWords();
  const { result } = view;
  const cards = usePreview(
    async () => (await import('./contents-cards.ts')).cardCount(result, language),
    `cards/${result.round.id}/${String(result.round.revision)}`,
  );
  const statements = result.round.instrument.statements.length;
  const lines = [
    t('takeHome.preview.form', { count: statements }),
    t('takeHome.preview.agreed', { count: view.agreements.length }),
    ...(cards === null ? [] : [t('takeHome.preview.cards', { count: cards })]),
  ];
  return (
    <Card title={t('takeHome.paper.title')}>
      <p>{t('takeHome.paper.lead')}</p>
      <PreviewList title={t('takeHome.preview.paper')} lines={lines} language={screenLanguage} />
      <Row>
        <SaveButton
          saving={saving}
          kind="form"
          work={async () => (await import('./save-paper.ts')).savePaperSheet(result, language)}
        >
          {t('takeHome.paper.form')}
        </SaveButton>
        <SaveButton
          saving={saving}
          kind="agreements"
          work={async () => (await import('./save-paper.ts')).saveAgreementSheet(view, language)}
        >
          {t('takeHome.paper.agreements')}
        </SaveButton>
        <SaveButton
          saving={saving}
          kind="cards"
          work={async () => (await import('./save-paper.ts')).saveCardSet(result, language)}
        >
          {t('takeHome.paper.cards')}
        </SaveButton>
      </Row>
    </Card>
  );
}
