import { useWords } from '#src/i18n/useWords.ts';
import { version } from '../../../package.json';
import { TextPage } from './TextPage.tsx';

/** What happens with answers, where the questions come from, and what they are not. */
export function AboutScreen() {
  const { t } = useWords();
  return (
    <TextPage
      title={t('about.title')}
      lead={t('about.lead')}
      parts={t('about.parts', { returnObjects: true })}
      foot={t('about.version', { version })}
    />
  );
}
