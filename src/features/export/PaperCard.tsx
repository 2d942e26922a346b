import { useWords } from '#src/i18n/useWords.ts';
import { Card, Row } from '#src/ui/Card.tsx';
import type { TakeHome } from './take-home.ts';
import { SaveButton } from './SaveButton.tsx';

/** To write on and to cut out; of use before and during the talk, too. */
export function PaperCard({ view, language, saving }: TakeHome) {
  const { t } = useWords();
  const { result } = view;
  return (
    <Card title={t('takeHome.paper.title')}>
      <p>{t('takeHome.paper.lead')}</p>
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
