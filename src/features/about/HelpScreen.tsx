import { useWords } from '#src/i18n/useWords.ts';
import { TextPage } from './TextPage.tsx';

export function HelpScreen() {
  const { t } = useWords();
  return (
    <TextPage
      title={t('help.title')}
      lead={t('help.lead')}
      parts={t('help.parts', { returnObjects: true })}
      foot={<a href="./rescue.html">{t('help.rescue')}</a>}
    />
  );
}
