import type { Findings } from '#src/domain/findings.ts';
import type { GroupView } from '#src/domain/group-view.ts';
import { groupFacts, groupTitle } from '#src/i18n/group-sentences.ts';
import type { Speech } from '#src/i18n/own-sentences.ts';
import { sayDay } from '#src/i18n/say.ts';
import { useInstrumentWords, useWords } from '#src/i18n/useWords.ts';
import { Facts } from '#src/ui/Facts.tsx';
import { Page } from '#src/ui/Page.tsx';
import { buildMirror, viewsOf } from './mirror.ts';
import { GroupPanel } from './GroupPanel.tsx';
import { LateSheets } from './LateSheets.tsx';
import { Organisations } from './Organisations.tsx';
import { RehearsalLine } from './RehearsalLine.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { useLook } from './useLook.ts';
import { ViewLinks } from './ViewLinks.tsx';
import { Wished } from './Wished.tsx';

/** What a group said: a sentence, and below it one of the ways to look at it. */
export function Results({ view, findings }: { view: GroupView; findings: Findings }) {
  const { round, instrument } = view.result;
  const { t, language } = useWords();
  const words = useInstrumentWords(instrument.id);
  const look = useLook();
  const speech: Speech = { t, words, language };
  const mirror = buildMirror(view, findings, look, speech);
  const views = viewsOf(mirror);
  const shown = views.includes(look.view) ? look.view : 'group';
  const Panel = { group: GroupPanel, organisations: Organisations, wish: Wished, before: ThenAndNow }[shown];
  return (
    <Page
      title={groupTitle(findings, speech)}
      lead={
        <Facts
          facts={[round.name, sayDay(round.date, language), ...groupFacts(view.result, findings, speech)]}
        />
      }
      width="wide"
    >
      <RehearsalLine round={round} />
      <LateSheets view={view} />
      <ViewLinks views={views} shown={shown} look={look} />
      <Panel mirror={{ ...mirror, look: { ...look, view: shown } }} />
    </Page>
  );
}
