import { sayDay } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { listAsides } from '#src/storage/asides.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { listVersions, restoreVersion } from '#src/storage/versions.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card } from '#src/ui/Card.tsx';
import { download, fileName } from '#src/ui/download.ts';
import { useToast } from '#src/ui/Toast.tsx';
import styles from './Settings.module.css';

/** What could not be read, and other versions that were kept. Shown only when there is something. */
export function AsidePanel() {
  const { t, language } = useWords();
  const tell = useToast();
  const stored = useStored(async () => {
    const rounds = await listRounds();
    const versions = await Promise.all(
      rounds.map(async (round) => ({ round, versions: await listVersions(round.id) })),
    );
    return { asides: await listAsides(), kept: versions.filter((one) => one.versions.length > 0) };
  }, 'asides');
  if (stored.status !== 'ready') return null;
  const { asides, kept } = stored.value;
  if (asides.length + kept.length === 0) return null;

  const take = (id: string, row: unknown) => {
    const text = JSON.stringify(row, null, 1);
    download(new Blob([text], { type: 'application/json' }), fileName(['samenspiegel', id], 'json'));
  };
  const restore = async (id: string) => {
    const back = await restoreVersion(id);
    tell({ text: back.ok ? t('settings.restored') : t(`storage.why.${back.reason}`) });
  };

  return (
    <Card title={t('settings.aside')}>
      <p>{t('settings.asideLead')}</p>
      <ul className={styles['list']}>
        {asides.map(({ id, name, row }) => (
          <li key={id}>
            <span>{name ?? t('settings.unreadable')}</span>
            <Button onClick={() => take(id, row)}>{t('settings.download')}</Button>
          </li>
        ))}
        {kept.flatMap(({ round, versions }) =>
          versions.map((version) => (
            <li key={version.id}>
              <span>
                <strong>{round.name}</strong>
                {version.kind === 'agreement'
                  ? ` · ${t('settings.agreement', { what: version.agreement.what })}`
                  : ''}{' '}
                · {t(`settings.version.${version.role}`)} · {sayDay(round.date, language)}
              </span>
              <Button onClick={() => void restore(version.id)}>{t('settings.useVersion')}</Button>
            </li>
          )),
        )}
      </ul>
    </Card>
  );
}
