import styles from './Front.module.css';
import type { Scene } from './scene.ts';

/** Filling in and collecting: how many are in, and never who said what. */
export function CountFront({ scene, kind }: { scene: Scene; kind: 'fill' | 'collect' }) {
  const { view, speech } = scene;
  const { finished, expected } = view.result.collected;
  const { t } = speech;
  const lines = kind === 'fill' ? [t('talk.front.fill1'), t('talk.front.fill2')] : [t('talk.front.collect1')];
  return (
    <div className={styles['words']}>
      <h2 className={styles['title']}>{t(`talk.front.${kind}`)}</h2>
      {lines.map((line) => (
        <p key={line} className={styles['line']}>
          {line}
        </p>
      ))}
      <p className={styles['count']} role={scene.live ? 'status' : undefined}>
        {expected === null
          ? t('collect.countIn', { count: finished })
          : t('collect.countOf', { count: finished, expected })}
      </p>
    </div>
  );
}
