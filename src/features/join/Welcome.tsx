import type { Round } from '#src/domain/round.ts';
import { useWords } from '#src/i18n/useWords.ts';
import { Page } from '#src/ui/Page.tsx';
import { Explanation } from './Explanation.tsx';
import { PersonForm, type Respondent } from './PersonForm.tsx';

/** The first screen of a person who has no sheet yet, on an own device or on a tablet that goes round. */
export function Welcome(props: {
  round: Round;
  tablet: boolean;
  busy: boolean;
  onBegin: (respondent: Respondent) => void;
}) {
  const { round } = props;
  return (
    <Page title={round.name} lead={useWelcomeLead(round)} width="narrow">
      <Explanation round={round} tablet={props.tablet} />
      <PersonForm round={round} busy={props.busy} onBegin={props.onBegin} />
    </Page>
  );
}

/** Who asks, in one sentence. */
export function useWelcomeLead(round: Round): string {
  const { t } = useWords();
  return round.host ? t('welcome.asks', { host: round.host }) : t('welcome.lead');
}
