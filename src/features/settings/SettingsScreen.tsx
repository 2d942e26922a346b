import { lazy, Suspense } from 'react';
import { languages, isLanguage } from '#src/i18n/languages.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { loadFileWords } from '#src/i18n/words.ts';
import { readPreference } from '#src/storage/preferences.ts';
import { Card } from '#src/ui/Card.tsx';
import { Choice, Choices } from '#src/ui/Choice.tsx';
import { Page } from '#src/ui/Page.tsx';
import { AsidePanel } from './AsidePanel.tsx';
import { chooseLanguage, chooseScheme } from './choose.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { StoragePanel } from './StoragePanel.tsx';
import { TrashPanel } from './TrashPanel.tsx';

/** With its words, which only the files need. */
const SeveralPanel = lazy(async () => {
  const [{ SeveralPanel }] = await Promise.all([import('./SeveralPanel.tsx'), loadFileWords()]);
  return { default: SeveralPanel };
});

const schemes = ['system', 'light', 'dark'] as const;

export function SettingsScreen() {
  const { t, language } = useWords();
  const scheme = readPreference('scheme') ?? 'system';
  return (
    <Page title={t('settings.title')} width="narrow">
      <Card title={t('settings.language')}>
        <Choices legend={<span className="visually-hidden">{t('settings.language')}</span>}>
          {Object.entries(languages).map(([code, name]) => (
            <Choice
              key={code}
              type="radio"
              name="language"
              lang={code}
              label={name}
              checked={code === language}
              onChange={() => {
                if (isLanguage(code)) void chooseLanguage(code);
              }}
            />
          ))}
        </Choices>
      </Card>
      <Card title={t('settings.scheme')}>
        <Choices legend={<span className="visually-hidden">{t('settings.scheme')}</span>}>
          {schemes.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="scheme"
              label={t(`settings.schemes.${one}`)}
              defaultChecked={one === scheme}
              onChange={() => chooseScheme(one)}
            />
          ))}
        </Choices>
      </Card>
      <StoragePanel />
      <Suspense fallback={null}>
        <SeveralPanel />
      </Suspense>
      <TrashPanel />
      <AsidePanel />
      <DeleteEverything />
    </Page>
  );
}
