import { Link } from 'react-router';
import type { Refusal } from '#src/domain/disclosure.ts';
import type { Round } from '#src/domain/round.ts';
import { type Translate, useWords } from '#src/i18n/useWords.ts';
import { paths } from '#src/paths.ts';
import { buttonClass } from '#src/ui/Button.tsx';
import { Row } from '#src/ui/Card.tsx';
import { Page } from '#src/ui/Page.tsx';
import { RehearsalLine } from './RehearsalLine.tsx';

/** Why nothing can be shown, and what one can do. */
export function Refused({ round, refusal }: { round: Round; refusal: Refusal }) {
  const { t } = useWords();
  return (
    <Page title={t('mirror.refused.title')} lead={whyOf(refusal, t)} width="narrow">
      <RehearsalLine round={round} />
      <Row>
        <Link to={paths.collect(round.id)} className={buttonClass('primary')}>
          {t('mirror.before.collect')}
        </Link>
      </Row>
    </Page>
  );
}

function whyOf(refusal: Refusal, t: Translate): string {
  switch (refusal.reason) {
    case 'notRevealed':
      return t('mirror.before.hidden');
    case 'notFinished':
      return t('mirror.refused.notFinished', { count: refusal.unfinished });
    case 'tooFewApart':
      return t('mirror.refused.tooFewApart', { minimum: refusal.minimum });
    case 'tooFewSheets':
      return refusal.minimum === 1
        ? t('mirror.refused.tooFewNow')
        : t('mirror.refused.tooFewSheets', { finished: refusal.finished, minimum: refusal.minimum });
  }
}
