import { useId, useState } from 'react';
import { sayDay } from '#src/i18n/say.ts';
import { linkRound } from '#src/storage/group-rounds.ts';
import { useStored } from '#src/storage/useStored.ts';
import { Button } from '#src/ui/Button.tsx';
import { Card, Row } from '#src/ui/Card.tsx';
import { useToast } from '#src/ui/Toast.tsx';
import { earlierRounds } from './earlier-rounds.ts';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';

/** Says which round on this device was the one before, or that there is none after all. */
export function LinkCard({ mirror }: { mirror: Mirror }) {
  const { view, look, speech } = mirror;
  const { t, language } = speech;
  const { round } = view.result;
  const tell = useToast();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const stored = useStored(() => earlierRounds(round.id), `earlier/${round.id}`);
  const link = async (to: string | null, from: string | null, canUndo = true) => {
    const saved = await linkRound(round.id, to);
    if (!saved.ok) tell({ text: t(`storage.why.${saved.reason}`) });
    if (!saved.ok || !canUndo) return;
    look.change({ view: to === null ? null : 'before' });
    tell({
      text: t(to === null ? 'mirror.past.unlinked' : 'mirror.past.linked'),
      action: { label: t('app.undo'), run: () => void link(from, to, false) },
    });
  };
  if (view.before.length > 0) {
    return (
      <Row>
        <Button look="quiet" onClick={() => void link(null, round.previousRoundId)}>
          {t('mirror.past.unlink')}
        </Button>
      </Row>
    );
  }
  const earlier = stored.status === 'ready' ? stored.value : [];
  if (earlier.length === 0) return null;
  const to = earlier.some((one) => one.id === chosen) ? chosen : '';
  return (
    <Card title={t('mirror.past.link')}>
      <p>{t('mirror.past.linkLead')}</p>
      <div className={styles['field']}>
        <label htmlFor={id}>{t('mirror.past.choose')}</label>
        <div className={styles['adding']}>
          <select
            id={id}
            className={styles['select']}
            value={to}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{t('mirror.past.which')}</option>
            {earlier.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name} · {sayDay(one.date, language)}
              </option>
            ))}
          </select>
          <Button busy={to === ''} onClick={() => void link(to, round.previousRoundId)}>
            {t('mirror.past.linkButton')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
