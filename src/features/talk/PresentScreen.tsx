import { useEffect } from 'react';
import type { GroupView } from '#src/domain/group-view.ts';
import { useWords } from '#src/i18n/useWords.ts';
import type { Stage } from '#src/domain/stage.ts';
import { readStage } from '#src/storage/stages.ts';
import { useStored } from '#src/storage/useStored.ts';
import { useWakeLock } from '#src/ui/useWakeLock.ts';
import { Front } from './Front.tsx';
import styles from './PresentScreen.module.css';
import { useMoves } from './useMoves.ts';
import { useScene } from './useScene.ts';
import { useSameLanguage } from './useSameLanguage.ts';
import { useTalkKeys } from './useTalkKeys.ts';

/** What everybody sees, in a second window: the thing itself and nothing around it. */
export function PresentScreen({ view }: { view: GroupView }) {
  const { t } = useWords();
  const { id, name } = view.result.round;
  const stored = useStored(() => readStage(id), `stage/${id}`);
  const title = t('talk.window.name', { round: name });
  useWakeLock();
  useSameLanguage();
  useEffect(() => {
    document.title = `${title} · Samenspiegel`;
  }, [title]);
  const stage = stored.status === 'ready' ? stored.value : null;
  return (
    <main id="main" className={styles['present']}>
      <h1 className="visually-hidden">{t('talk.front.title')}</h1>
      {stage ? <Shown view={view} stage={stage} /> : <p className={styles['wait']}>{t('talk.front.wait')}</p>}
    </main>
  );
}

function Shown({ view, stage }: { view: GroupView; stage: Stage }) {
  const scene = useScene(view, stage);
  const { move } = useMoves(view.result.round.id, scene?.plan ?? null);
  useTalkKeys((wanted) => {
    if (wanted.do === 'agree' || wanted.do === 'undo' || wanted.do === 'list') return false;
    move(wanted);
    return true;
  });
  return scene ? <Front scene={scene} /> : null;
}
