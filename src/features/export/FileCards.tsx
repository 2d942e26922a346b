import { useWords } from '#src/i18n/useWords.ts';
import { Card, Row } from '#src/ui/Card.tsx';
import type { TakeHome } from './take-home.ts';
import { Preview } from './Preview.tsx';
import { SaveButton } from './SaveButton.tsx';
import { keyOfView, usePreview } from './usePreview.ts';

export function BoardCard({ view, language, saving }: TakeHome) {
  const { t } = useWords();
  const contents = usePreview(
    async () => (await import('./contents-documents.ts')).boardContents(view, language),
    `board/${language}/${keyOfView(view)}`,
  );
  return (
    <Card title={t('takeHome.board.title')}>
      <p>{t('takeHome.board.lead')}</p>
      <Preview contents={contents} title={t('takeHome.preview.report')} language={language} shape="page" />
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
  const contents = usePreview(
    async () => (await import('./contents-slides.ts')).slidesContents(view, language),
    `slides/${language}/${keyOfView(view)}`,
  );
  return (
    <Card title={t('takeHome.slides.title')}>
      <p>{t('takeHome.slides.lead')}</p>
      <Preview
        contents={contents}
        title={t('takeHome.preview.slides', { count: contents?.lines.length ?? 0 })}
        language={language}
        shape="slide"
      />
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
