import { useState } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { useToast } from '#src/ui/Toast.tsx';

/** `busy`: what is being saved now. */
export type Saving = ReturnType<typeof useSaving>;

/** Runs one save at a time, says when the file is there, and says so when it could not be made. */
export function useSaving() {
  const { t } = useWords();
  const tell = useToast();
  const [busy, setBusy] = useState<string | null>(null);
  const save = async (kind: string, work: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(kind);
    try {
      await work();
      tell({ text: t('export.saved') });
    } catch {
      tell({ text: t('export.failed') });
    } finally {
      setBusy(null);
    }
  };
  return { busy, save };
}
