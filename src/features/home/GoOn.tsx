import { Link } from 'react-router';
import { useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import type { Reflection } from './stored-reflections.ts';

/** The one thing one would do with it now. */
export function GoOn({ reflection }: { reflection: Reflection }) {
  const { t } = useWords();
  const next = nextOf(reflection);
  if (!next) return null;
  return (
    <Link className={buttonClass()} to={next.to}>
      {t(next.say)}
      <span className="visually-hidden">: {reflection.round.name}</span>
    </Link>
  );
}

function nextOf({ round, standing }: Reflection) {
  switch (standing.kind) {
    case 'alone': {
      const { sheet } = standing.own;
      return sheet.finishedAt === null
        ? ({ to: paths.fill(sheet.id), say: 'home.goOn' } as const)
        : ({ to: paths.results(round.id), say: 'home.view' } as const);
    }
    case 'collect':
      if (standing.findings) return { to: paths.results(round.id), say: 'home.view' } as const;
      return { to: paths.collect(round.id), say: 'home.collect' } as const;
    case 'together':
      if (standing.findings) return { to: paths.results(round.id), say: 'home.view' } as const;
      return { to: paths.togetherRound(round.id), say: 'home.goOnTogether' } as const;
    case 'participant': {
      const { sheet, handedIn } = standing;
      if (!sheet) return { to: paths.welcome(round.id), say: 'home.welcome' } as const;
      if (sheet.finishedAt === null) return { to: paths.fill(sheet.id), say: 'home.goOn' } as const;
      return { to: paths.handIn(sheet.id), say: handedIn === 'yes' ? 'home.look' : 'home.handIn' } as const;
    }
    case 'unknown':
      return null;
  }
}
