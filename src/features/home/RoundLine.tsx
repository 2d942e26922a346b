import { MiniRadar } from '#src/charts/MiniRadar.tsx';
import { radarOf } from '#src/domain/radar-of.ts';
import { Facts } from '#src/ui/Facts.tsx';
import { GoOn } from './GoOn.tsx';
import { RoundMenu } from './RoundMenu.tsx';
import styles from './RoundList.module.css';
import type { Reflection } from './stored-reflections.ts';
import { useRoundFacts } from './useRoundFacts.ts';

const wordless = { theme: () => '', facet: () => '' };

/** One reflection: what it is, how far, and what one can do with it. Nothing of a group's answers is shown here. */
export function RoundLine({ reflection }: { reflection: Reflection }) {
  const { round, standing } = reflection;
  const facts = useRoundFacts(reflection);
  return (
    <li className={styles['line']}>
      <MiniRadar
        radar={standing.kind === 'alone' ? radarOf(standing.own.findings, wordless) : { sectors: [] }}
      />
      <div className={styles['what']}>
        <h3>{round.name}</h3>
        <p>
          <Facts facts={facts} />
        </p>
      </div>
      <div className={styles['actions']}>
        <RoundMenu reflection={reflection} />
        <GoOn reflection={reflection} />
      </div>
    </li>
  );
}
