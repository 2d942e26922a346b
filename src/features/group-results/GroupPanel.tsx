import { sayDifference } from './say-difference.ts';
import { AgendaCard } from './AgendaCard.tsx';
import { EmptyChairCard } from './EmptyChairCard.tsx';
import { GroupPicture } from './GroupPicture.tsx';
import { GuessOutcome } from './GuessOutcome.tsx';
import styles from './GroupResults.module.css';
import { LinkCard } from './LinkCard.tsx';
import type { Mirror } from './mirror.ts';
import { OtherParts } from './OtherParts.tsx';
import { ThemeCard } from './ThemeCard.tsx';
import { UnknownCard } from './UnknownCard.tsx';

/** The whole group: the radar, what to talk about, every theme as a table, and what else was said. */
export function GroupPanel({ mirror }: { mirror: Mirror }) {
  const { findings, speech, view } = mirror;
  const difference = sayDifference(findings, speech.t);
  return (
    <>
      <div className={styles['top']}>
        <GroupPicture mirror={mirror} />
        <div className={styles['side']}>
          <AgendaCard mirror={mirror} />
          {difference === null ? null : <p className={styles['remark']}>{difference}</p>}
          <GuessOutcome mirror={mirror} />
          <EmptyChairCard mirror={mirror} />
        </div>
      </div>
      <h2>{speech.t('mirror.perTheme')}</h2>
      <div className={styles['themes']}>
        {findings.themes.map((theme) => (
          <ThemeCard key={theme.themeId} theme={theme} mirror={mirror} />
        ))}
      </div>
      <div className={styles['themes']}>
        <UnknownCard mirror={mirror} />
      </div>
      <OtherParts mirror={mirror} />
      {view.before.length === 0 ? <LinkCard mirror={mirror} /> : null}
    </>
  );
}
