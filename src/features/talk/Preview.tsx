import { useWords } from '#src/i18n/useWords.ts';
import { Front } from './Front.tsx';
import styles from './Preview.module.css';
import type { Scene } from './scene.ts';

/** What everybody sees now, small. Only for the eye: the same is said beside it in words and buttons. */
export function Preview({ scene }: { scene: Scene }) {
  const { t } = useWords();
  const { stage } = scene;
  const covered = stage.black ? 'black' : stage.stop ? 'stop' : null;
  return (
    <figure className={styles['preview']}>
      <figcaption>{covered ? t(`talk.lead.covered.${covered}`) : t('talk.lead.onScreen')}</figcaption>
      <div className={styles['glass']} inert aria-hidden="true">
        <Front scene={{ ...scene, live: false }} />
      </div>
    </figure>
  );
}
