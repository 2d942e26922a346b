import { Card } from '#src/ui/Card.tsx';
import { DilemmasCard } from './DilemmasCard.tsx';
import { FormsCard } from './FormsCard.tsx';
import styles from './GroupResults.module.css';
import type { Mirror } from './mirror.ts';
import { SaidList } from './SaidList.tsx';
import { SeekOfferCard } from './SeekOfferCard.tsx';

/** What was asked beside the statements, as far as anybody answered. */
export function OtherParts({ mirror }: { mirror: Mirror }) {
  const { findings, speech } = mirror;
  const { t, words } = speech;
  const { aims, forms, dilemmas, seeks, offers, openAnswers } = findings.parts;
  const answered = openAnswers.filter(({ said }) => said.length > 0);
  const hasForms = forms.some(({ now, wanted, not }) => now + wanted + not > 0);
  const hasDilemmas = dilemmas.some(({ now, wish }) => now.n + wish.n > 0);
  const hasSought = seeks.length + offers.length > 0;
  if (aims.length + answered.length === 0 && !hasForms && !hasDilemmas && !hasSought) return null;
  return (
    <>
      <h2>{t('mirror.parts.title')}</h2>
      <div className={styles['flow']}>
        {aims.length === 0 ? null : (
          <Card title={words.aim.title}>
            <SaidList said={aims} mirror={mirror} />
          </Card>
        )}
        {hasForms ? <FormsCard mirror={mirror} /> : null}
        {hasDilemmas ? <DilemmasCard mirror={mirror} /> : null}
        {hasSought ? <SeekOfferCard mirror={mirror} /> : null}
        {answered.map(({ questionId, said }) => (
          <Card key={questionId} title={words.openQuestions[questionId] ?? questionId}>
            <SaidList said={said} mirror={mirror} />
          </Card>
        ))}
      </div>
    </>
  );
}
