import type { ReactNode } from 'react';
import type { OwnResult } from '#src/domain/own-result.ts';
import { fillPlaceholders } from '#src/i18n/instrument-words.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Card } from '#src/ui/Card.tsx';
import styles from './OwnWords.module.css';

type Given = { result: OwnResult; speech: Speech };

/** Everything one wrote and chose beside the scale. What is empty is not shown. */
export function OwnWords(props: Given) {
  const { result, speech } = props;
  const { sheet, instrument } = result;
  const { t } = useWords();
  const { words } = speech;
  const open = instrument.openQuestions.filter((id) => sheet.openAnswers[id]);
  const pairs = [
    ...(sheet.aim ? [{ question: words.aim.question, text: sheet.aim }] : []),
    ...open.map((id) => ({ question: words.openQuestions[id] ?? id, text: sheet.openAnswers[id] ?? '' })),
    ...(sheet.seek ? [{ question: words.seekOffer.seek, text: sheet.seek }] : []),
    ...(sheet.offer ? [{ question: words.seekOffer.offer, text: sheet.offer }] : []),
  ];
  return (
    <div className={styles['columns']}>
      <Votes {...props} />
      <Notes {...props} />
      {pairs.length === 0 ? null : (
        <Card title={t('results.open')}>
          <dl className={styles['pairs']}>
            {pairs.map(({ question, text }) => (
              <Pair key={question} question={question}>
                {text}
              </Pair>
            ))}
          </dl>
        </Card>
      )}
      <Forms {...props} />
      <Dilemmas {...props} />
    </div>
  );
}

function Votes({ result: { round, findings }, speech }: Given) {
  const { words } = speech;
  const chosen = findings.statements.filter(({ votes }) => votes > 0);
  if (chosen.length === 0) return null;
  return (
    <Card title={words.votes.title}>
      <ul className={styles['votes']}>
        {chosen.map(({ statementId, themeId }) => (
          <li key={statementId} data-tone={themeId}>
            {fillPlaceholders(words.statements[statementId]?.text ?? '', words.placeholders, round.words)}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Notes({ result: { sheet, findings }, speech }: Given) {
  const { t } = useWords();
  const noted = findings.statements.filter(({ statementId }) => sheet.notes[statementId]);
  if (noted.length === 0) return null;
  return (
    <Card title={t('results.notes')}>
      <dl className={styles['pairs']}>
        {noted.map(({ statementId, facetId }) => (
          <Pair key={statementId} question={speech.words.facets[facetId]?.name ?? facetId}>
            {sheet.notes[statementId]?.text}
            {sheet.notes[statementId]?.visibility === 'private' ? (
              <span className={styles['private']}>{t('results.private')}</span>
            ) : null}
          </Pair>
        ))}
      </dl>
    </Card>
  );
}

function Forms({ result: { sheet, instrument }, speech }: Given) {
  const { forms } = speech.words;
  const chosen = instrument.forms.filter((id) => sheet.forms[id]);
  if (chosen.length === 0) return null;
  return (
    <Card title={forms.title}>
      <dl className={styles['pairs']}>
        {(['now', 'wanted', 'not'] as const).map((choice) => {
          const names = chosen.filter((id) => sheet.forms[id] === choice).map((id) => forms.items[id]);
          return names.length === 0 ? null : (
            <Pair key={choice} question={forms[choice]}>
              {names.join('\n')}
            </Pair>
          );
        })}
      </dl>
    </Card>
  );
}

function Dilemmas({ result: { sheet, instrument }, speech }: Given) {
  const { t } = useWords();
  const { dilemmas } = speech.words;
  const chosen = instrument.dilemmas.filter((id) => sheet.dilemmas[id]);
  if (chosen.length === 0) return null;
  const place = (step: number | null | undefined) =>
    step === null || step === undefined ? t('own.skipped') : t('results.place', { place: step });
  return (
    <Card title={dilemmas.title}>
      <dl className={styles['pairs']}>
        {chosen.map((id) => (
          <Pair
            key={id}
            question={`1 = ${dilemmas.items[id]?.left ?? ''}, 5 = ${dilemmas.items[id]?.right ?? ''}`}
          >
            {dilemmas.now}: {place(sheet.dilemmas[id]?.now)} · {dilemmas.wish}:{' '}
            {place(sheet.dilemmas[id]?.wish)}
          </Pair>
        ))}
      </dl>
    </Card>
  );
}

function Pair({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div>
      <dt>{question}</dt>
      <dd>{children}</dd>
    </div>
  );
}
