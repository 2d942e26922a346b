import { useWords } from '#src/i18n/useWords.ts';
import { useToast } from '#src/ui/Toast.tsx';
import { copyEverything } from './copy-everything.ts';

/** Makes the copy of everything, and says so when that fails. */
export function useCopy(): () => void {
  const { t } = useWords();
  const tell = useToast();
  return () => {
    copyEverything(new Date()).catch(() => tell({ text: t('settings.copyFailed') }));
  };
}
