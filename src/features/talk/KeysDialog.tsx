import { useWords } from '#src/i18n/useWords.ts';
import { Button } from '#src/ui/Button.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';
import styles from './KeysDialog.module.css';
import { useKeys } from './useKeys.ts';

const listed = ['on', 'back', 'other', 'black', 'names', 'timer', 'agree', 'undo', 'list'] as const;

/** Which key does what, and the switch to turn them off. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const keys = useKeys();
  return (
    <Dialog title={t('talk.keys.title')} open={open} onClose={onClose}>
      <dl className={styles['keys']}>
        {listed.map((key) => (
          <div key={key}>
            <dt>{t(`talk.keys.${key}`)}</dt>
            <dd>{t(`talk.keys.${key}Does`)}</dd>
          </div>
        ))}
      </dl>
      <label className={styles['use']}>
        <input type="checkbox" checked={keys.on} onChange={() => keys.turn(!keys.on)} />
        {t('talk.keys.use')}
      </label>
      <Button onClick={onClose}>{t('app.close')}</Button>
    </Dialog>
  );
}
