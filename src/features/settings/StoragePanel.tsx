import { useState } from 'react';
import { sayDay, saySize } from '#src/i18n/say.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { askToPersist, copyIsOld, storageHealth } from '#src/storage/health.ts';
import { listRounds } from '#src/storage/rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { useCopy } from './useCopy.ts';

/** Where the answers are, whether the browser promised to keep them, and the copy one can make oneself. */
export function StoragePanel() {
  const { t, language } = useWords();
  const tell = useToast();
  const copy = useCopy();
  const [asked, setAsked] = useState(false);
  const stored = useStored(
    async () => {
      const [health, rounds] = await Promise.all([storageHealth(), listRounds()]);
      return { health, rounds };
    },
    `storage/${String(asked)}`,
  );
  if (stored.status === 'loading') return null;
  if (stored.status === 'failed') {
    return <Notice tone="danger">{t(`storage.why.${stored.reason}`)}</Notice>;
  }
  const { health, rounds } = stored.value;
  const oldest = rounds.at(-1)?.createdAt ?? null;
  const persisted = health.persisted === true ? 'yes' : health.persisted === false ? 'no' : 'unknown';
  const ask = async () => {
    const granted = await askToPersist();
    tell({ text: t(granted ? 'settings.persistYes' : 'settings.persistNo') });
    setAsked(!asked);
  };
  return (
    <Card title={t('settings.storage')}>
      <p>{t(`settings.where.${health.kind}`)}</p>
      {health.kind === 'device' ? <p>{t(`settings.persisted.${persisted}`)}</p> : null}
      {health.usedBytes === null ? null : (
        <p>{t('settings.used', { size: saySize(health.usedBytes, language) })}</p>
      )}
      {copyIsOld(health.lastCopyAt, oldest, new Date().toISOString()) ? (
        <Notice tone="calm">{t('settings.copyOld')}</Notice>
      ) : null}
      <p>
        {health.lastCopyAt === null
          ? t('settings.noCopy')
          : t('settings.lastCopy', { day: sayDay(health.lastCopyAt, language) })}
      </p>
      <Row>
        {rounds.length === 0 ? null : (
          <Button look="primary" onClick={copy}>
            {t('settings.copy')}
          </Button>
        )}
        {health.kind === 'device' && health.persisted === false ? (
          <Button onClick={() => void ask()}>{t('settings.persist')}</Button>
        ) : null}
      </Row>
      <p>{t('settings.copyLeavesOut')}</p>
    </Card>
  );
}
