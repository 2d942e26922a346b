import { useEffect, useRef, useState } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { TextField } from '#src/ui/Field.tsx';
import { useToast } from '#src/ui/Toast.tsx';

/** Copies a link; where the browser does not let us, shows it to be copied by hand. */
export function CopyLink({ link }: { link: string }) {
  const { t } = useWords();
  const tell = useToast();
  const [byHand, setByHand] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      tell({ text: t('collect.copied') });
    } catch {
      setByHand(true);
    }
  };
  return byHand ? (
    <LinkByHand link={link} />
  ) : (
    <Button onClick={() => void copy()}>{t('collect.copyLink')}</Button>
  );
}

function LinkByHand({ link }: { link: string }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  return <TextField ref={field} label={t('collect.copyByHand')} readOnly value={link} />;
}
