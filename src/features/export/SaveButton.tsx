import type { ReactNode } from 'react';
import { useWords } from '#src/i18n/useWords.ts';
import { Button, type ButtonLook } from '#src/ui/Button.tsx';
import { Icon, type IconName } from '#src/ui/Icon.tsx';
import type { Saving } from './useSaving.ts';

/** Makes one file; while it is being made it says so. */
export function SaveButton(props: {
  saving: Saving;
  /** What is saved; one of these at a time. */
  kind: string;
  work: () => Promise<void>;
  look?: ButtonLook;
  icon?: IconName;
  children: ReactNode;
}) {
  const { saving, kind, work, look = 'plain', icon = 'file', children } = props;
  const { t } = useWords();
  return (
    <Button look={look} busy={saving.busy !== null} onClick={() => void saving.save(kind, work)}>
      <Icon name={icon} />
      {saving.busy === kind ? t('export.busy') : children}
    </Button>
  );
}
