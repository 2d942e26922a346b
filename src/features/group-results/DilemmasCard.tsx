import { ScaledPicture } from '#src/charts/ScaledPicture.tsx';
import { answerBar } from '#src/domain/answer-bar.ts';
import { dotRow, mostDots } from '#src/domain/dot-plot.ts';
import type { DilemmaFinding } from '#src/domain/findings.ts';
import { sayScore } from '#src/i18n/say.ts';
import { Card } from '#src/ui/Card.tsx';
import { Facts } from '#src/ui/Facts.tsx';
import type { Mirror } from './mirror.ts';
import { countLabels } from '#src/i18n/say-steps.ts';
import styles from './Themes.module.css';

/** Where people place themselves between the two ends of each dilemma, and where they want to be. */
export function DilemmasCard({ mirror }: { mirror: Mirror }) {
  const { findings, speech } = mirror;
  const { t, words } = speech;
  const isLarge = findings.people > mostDots;
  return (
    <Card title={words.dilemmas.title}>
      <ul className={styles['dilemmas']}>
        {findings.parts.dilemmas.map((dilemma) => (
          <Dilemma key={dilemma.dilemmaId} dilemma={dilemma} isLarge={isLarge} mirror={mirror} />
        ))}
      </ul>
      <p className={styles['quiet']}>
        {t(isLarge ? 'mirror.parts.dilemmaBars' : 'mirror.parts.dilemmaPicture')}
      </p>
    </Card>
  );
}

function Dilemma(props: { dilemma: DilemmaFinding; isLarge: boolean; mirror: Mirror }) {
  const { dilemma, isLarge, mirror } = props;
  const { t, words, language } = mirror.speech;
  const { now, wish } = dilemma;
  const ends = words.dilemmas.items[dilemma.dilemmaId];
  return (
    <li>
      <div className={styles['ends']}>
        <span>{ends?.left}</span>
        <span>{ends?.right}</span>
      </div>
      <ScaledPicture picture={isLarge ? barOf(dilemma) : dotsOf(dilemma)} />
      <p className={styles['quiet']}>
        <Facts
          facts={[
            now.n === 0 ? t('mirror.pattern.tooFew') : t('mirror.count.answers', { count: now.n }),
            ...(now.mean === null
              ? []
              : [t('mirror.parts.nowMean', { score: sayScore(now.mean, language) })]),
            ...(wish.mean === null
              ? []
              : [t('mirror.parts.wishMean', { score: sayScore(wish.mean, language) })]),
          ]}
        />
      </p>
    </li>
  );
}

function barOf({ now }: DilemmaFinding) {
  return answerBar(now.counts, { full: 'accent', light: 'paper' }, countLabels(now.counts));
}

function dotsOf({ now, wish }: DilemmaFinding) {
  const arrow = now.mean === null || wish.mean === null ? {} : { arrow: { from: now.mean, to: wish.mean } };
  return dotRow({ counts: now.counts, mean: now.mean, ...arrow }, { dots: 'accent', ground: 'paper' });
}
