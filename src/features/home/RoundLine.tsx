import { MiniRadar } from '#src/charts/MiniRadar.tsx';
import type { Findings } from '#src/domain/findings.ts';
import { radarOf } from '#src/domain/radar-of.ts';
import { Facts } from '#src/ui/Facts.tsx';
import { GoOn } from './GoOn.tsx';
import { RoundMenu } from './RoundMenu.tsx';
import styles from './RoundList.module.css';
import type { Reflection, Standing } from './stored-reflections.ts';
import { useRoundFacts } from './useRoundFacts.ts';

const wordless = { theme: () => '', facet: () => '' };

/** One reflection: what it is, how far, and what one can do with it. Of a group nothing is shown before the reveal. */
export function RoundLine({ reflection }: { reflection: Reflection }) {
  const { round, standing } = reflection;
  const facts = useRoundFacts(reflection);
  const findings = findingsOf(standing);
  return (
    <li className={styles['line']}>
      <MiniRadar radar={findings ? radarOf(findings, wordless) : { sectors: [] }} />
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

function findingsOf(standing: Standing): Findings | null {
  if (standing.kind === 'alone') return standing.own.findings;
  return standing.kind === 'collect' || standing.kind === 'together' ? standing.findings : null;
}
