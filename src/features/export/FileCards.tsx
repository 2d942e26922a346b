import { useWords } from '#src/i18n/useWords.ts';
import { Card, Row } from '#src/ui/Card.tsx';
import type { TakeHome } from './take-home.ts';
import { SaveButton } from './SaveButton.tsx';

export function BoardCard({ view, language, saving }: TakeHome) {
  const { t } = useWords();
  return (
    <Card title={t('takeHome.board.title')}>
      <p>{t('takeHome.board.lead')}</p>
      <Row>
        <SaveButton
          saving={saving}
          kind="board"
          work={async () => (await import('./save-paper.ts')).saveBoardPage(view, language)}
        >
          {t('takeHome.board.button')}
        </SaveButton>
      </Row>
    </Card>
  );
}

export function SlidesCard({ view, language, saving }: TakeHome) {
  const { t } = useWords();
  return (
    <Card title={t('takeHome.slides.title')}>
      <p>{t('takeHome.slides.lead')}</p>
      <Row>
        <SaveButton
          saving={saving}
          kind="slides"
          work={async () => (await import('./save-group-files.ts')).saveGroupSlides(view, language)}
        >
          {t('takeHome.slides.button')}
        </SaveButton>
      </Row>
    </Card>
  );
}

export function PictureCard({ view, language, saving }: TakeHome) {
  const { t } = useWords();
  return (
    <Card title={t('takeHome.picture.title')}>
      <p>{t('takeHome.picture.lead')}</p>
      <Row>
        <SaveButton
          saving={saving}
          kind="png"
          icon="picture"
          work={async () => (await import('./save-group-radar.ts')).saveGroupPng(view, language)}
        >
          {t('takeHome.picture.png')}
        </SaveButton>
        <SaveButton
          saving={saving}
          kind="svg"
          icon="picture"
          work={async () => (await import('./save-group-radar.ts')).saveGroupSvg(view, language)}
        >
          {t('takeHome.picture.svg')}
        </SaveButton>
      </Row>
    </Card>
  );
}
