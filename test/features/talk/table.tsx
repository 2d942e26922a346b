import { screen } from '@testing-library/react';
import { beforeAll, beforeEach } from 'vitest';
import { fingerprintOf } from '#src/domain/fingerprint.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { GroupRound } from '#src/app/GroupRound.tsx';
import { GuessFields } from '#src/features/reveal/GuessFields.tsx';
import { RevealButton } from '#src/features/reveal/RevealButton.tsx';
import { LeadScreen } from '#src/features/talk/LeadScreen.tsx';
import { PresentScreen } from '#src/features/talk/PresentScreen.tsx';
import { loadTalkWords } from '#src/i18n/words.ts';
import { standardInstrument } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { installFakeCanvas } from '#test/charts/fake-canvas.ts';
import { putGroup, roundOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';
import { sheets } from '#test/support/sheets.ts';

/** B1 is the shared strength; R2 has two camps, R3 one voice apart; the others say little. */
export const people = sheets(`
  B1 B3 B6 R2 R3 R4 O1 O2 P2 P3
  5  3  3  1  4  3  3  dk 3  4
  5  4  2  1  4  4  3  3  4  3
  4  3  4  5  4  2  2  4  3  4
  5  3  3  5  1  3  4  na 2  3
  5  4  2  5  4  4  3  2  3  2`);

export const statements = {
  strength: 'Mijn organisatie zegt open wat zij uit deze samenwerking wil halen.',
};

/** Everything a test of the talk needs around it. Call once at the top of a file. */
export function talkForTests() {
  // Before the page: that brings its own media queries.
  beforeEach(() => installFakeCanvas({ width: 600 }));
  const page = pageForTests();
  screensForTests();
  beforeAll(() => loadTalkWords());
  return page;
}

export function talkRound(given: Partial<Round> = {}): Round {
  const ids = ['B1', 'B3', 'B6', 'R2', 'R3', 'R4', 'O1', 'O2', 'P2', 'P3'];
  const { instrument, ...others } = roundOfGroup();
  return {
    ...others,
    instrument: { ...instrument, statements: ids, fingerprint: fingerprintOf(standardInstrument, ids) },
    ...given,
  };
}

/** Puts a round of these people on the device and opens the leader's screen, or the second window. */
export async function openTalk(given: { round?: Partial<Round>; sheets?: Sheet[]; address?: string } = {}) {
  await putGroup({
    round: talkRound(given.round),
    desk: { as: 'facilitator' },
    sheets: given.sheets ?? people,
  });
  return openWindow(given.address);
}

export async function openWindow(address = paths.talk('round-01')) {
  const opened = openScreens(address, {
    [routePatterns.talk]: (
      <GroupRound>
        {(view) => (
          <LeadScreen
            reveal={<RevealButton result={view.result} />}
            guess={<GuessFields view={view} />}
            view={view}
            agree={(facetId) => <AgreeStub facetId={facetId} />}
            language={<span>NL</span>}
          />
        )}
      </GroupRound>
    ),
    [routePatterns.present]: <GroupRound>{(view) => <PresentScreen view={view} />}</GroupRound>,
  });
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

/** In the place of the button of the agreements. */
function AgreeStub({ facetId }: { facetId: string | null }) {
  return (
    <button type="button" data-agree="" onClick={(event) => (event.currentTarget.textContent = 'gevraagd')}>
      Afspraak over {facetId ?? 'niets'}
    </button>
  );
}

export const begin = async (user: { click: (element: Element) => Promise<void> }) => {
  await user.click(await screen.findByRole('button', { name: 'Begin' }));
  await screen.findByRole('heading', { level: 1, name: 'Welkom' });
};

export const atStep = (name: string) => screen.findByRole('heading', { level: 1, name });
