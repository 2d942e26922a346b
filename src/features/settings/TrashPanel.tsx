import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { listTrash, restoreRound, type Trashed } from '#src/storage/trash.ts';
import { listImports, undoImport } from '#src/storage/undo-import.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card } from '#src/ui/Card.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './Settings.module.css';

/** What was removed or opened in the last 30 days, with the way back. */
export function TrashPanel() {
  const { t, language } = useWords();
  const tell = useToast();
  const stored = useStored(async () => {
    const now = new Date().toISOString();
    return { trash: await listTrash(now), imports: await listImports(now) };
  }, 'trash');
  if (stored.status !== 'ready') return null;
  const { trash, imports } = stored.value;

  const putBack = async (id: string) => {
    const back = await restoreRound(id);
    tell({ text: back.ok ? t('settings.restored') : t(`storage.why.${back.reason}`) });
  };
  const undo = async (id: string) => {
    const undone = await undoImport(id, new Date().toISOString());
    tell({ text: undone.ok ? t('import.undone') : t(`storage.why.${undone.reason}`) });
  };

  const nameOf = ({ kind, name, sheets, agreements }: Trashed) => {
    if (name === '') return t('settings.imported');
    if (kind === 'round') return name;
    return sheets === 0 && agreements > 0
      ? t('settings.trashAgreements', { count: agreements, name })
      : t('settings.trashSheets', { count: sheets, name });
  };

  return (
    <Card title={t('settings.trash')} id="trash">
      <p>{t('settings.trashLead')}</p>
      {trash.length + imports.length === 0 ? <p>{t('settings.trashEmpty')}</p> : null}
      <ul className={styles['list']}>
        {trash.map((entry) => (
          <li key={entry.id}>
            <span>
              <strong>{nameOf(entry)}</strong> · {t('settings.until', { day: sayDay(entry.until, language) })}
            </span>
            <Button onClick={() => void putBack(entry.id)}>
              {t('settings.putBack')}
              <span className="visually-hidden">: {entry.name}</span>
            </Button>
          </li>
        ))}
        {imports.map(({ id, day, rounds, sheets, agreements }) => (
          <li key={id}>
            <span>
              <strong>{t('settings.importOf', { day: sayDay(day, language) })}</strong> ·{' '}
              {t('settings.importCounts', { rounds, sheets })}
              {agreements > 0 ? `, ${t('import.agreements', { count: agreements })}` : null}
            </span>
            <Button onClick={() => void undo(id)}>{t('import.undo')}</Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
