import { Suspense, useMemo } from 'react';
import { MiniRadar } from '#src/charts/MiniRadar.tsx';
import { RadarLater } from '#src/charts/RadarLater.tsx';
import type { Findings } from '#src/domain/findings.ts';
import { revealParts } from '#src/domain/talk-plan.ts';
import { groupLegend, groupRadar, groupRadarSentence } from '#src/i18n/group-sentences.ts';
import { sayScore } from '#src/i18n/say.ts';
import { paletteOf } from '#src/ui/palette.ts';
import { useSame } from '#src/ui/useSame.ts';
import { useScheme } from '#src/ui/useScheme.ts';
import styles from './Front.module.css';
import { GuessedFront } from './GuessedFront.tsx';
import type { Scene } from './scene.ts';

/** The result: first in silence, then with a question; last what the group had guessed. */
export function RevealFront({ scene }: { scene: Scene }) {
  const { view, plan, stage, speech } = scene;
  const parts = revealParts(view);
  const part = parts[Math.min(stage.part, parts.length - 1)] ?? 'see';
  if (plan.findings === null) return null;
  if (part === 'guess') return <GuessedFront findings={plan.findings} scene={scene} />;
  const { t } = speech;
  const lines =
    part === 'silence' ? [t('talk.front.silence1')] : [t('talk.front.see1'), t('talk.front.see2')];
  return (
    <div className={styles['reveal']}>
      <div className={styles['words']}>
        <h2 className={styles['title']}>{t(`talk.front.${part}`)}</h2>
        {lines.map((line) => (
          <p key={line} className={styles['line']}>
            {line}
          </p>
        ))}
        <p className={styles['quiet']}>{t('talk.front.people', { count: plan.findings.people })}</p>
      </div>
      <Picture findings={plan.findings} scene={scene} />
    </div>
  );
}

function Picture({ findings, scene: { speech, live } }: { findings: Findings; scene: Scene }) {
  const { words } = speech;
  const scheme = useScheme();
  const palette = useMemo(() => paletteOf(scheme), [scheme]);
  const radar = useSame(useMemo(() => groupRadar(findings, words), [findings, words]));
  if (!live) {
    return (
      <div className={styles['miniRadar']}>
        <MiniRadar radar={radar} />
      </div>
    );
  }
  return (
    <div className={styles['radar']}>
      <Suspense>
        <RadarLater
          radar={radar}
          palette={palette}
          sentence={groupRadarSentence(findings, speech)}
          spokeText={(index, value) => spokeText(findings, index, value, speech)}
          walkLabel={speech.t('results.walk')}
          legend={groupLegend(findings, speech)}
        />
      </Suspense>
    </div>
  );
}

function spokeText(findings: Findings, index: number, value: number | null, speech: Scene['speech']): string {
  const facetId = findings.statements[index]?.facetId ?? '';
  const score = value === null ? speech.t('own.noScore') : sayScore(value, speech.language);
  return `${facetId} ${speech.words.facets[facetId]?.name ?? ''}: ${score}`;
}
