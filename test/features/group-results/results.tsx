import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach } from 'vitest';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { GroupRound } from '#src/app/GroupRound.tsx';
import { GuessFields } from '#src/features/reveal/GuessFields.tsx';
import { RevealButton } from '#src/features/reveal/RevealButton.tsx';
import { GroupResultsScreen } from '#src/features/group-results/GroupResultsScreen.tsx';
import { loadTalkWords } from '#src/i18n/words.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { installFakeCanvas } from '#test/charts/fake-canvas.ts';
import { putGroup, roundOfGroup } from '#test/support/group.ts';
import { pageForTests } from '#test/support/page.ts';
import { partners, showing } from '#test/support/rounds.ts';
import { openScreens, screensForTests } from '#test/support/screens.tsx';
import { sheets } from '#test/support/sheets.ts';

export const revealedAt = '2026-11-24T10:00:00.000Z';

/** B1 is agreed and high, B3 has two camps, R2 one voice apart, one person knows O2, and nobody said P. Belangen: 2,5 + 3,33 + 4,33 + 4,5 + 4,33 = 19 / 5 = 3,8. */
export const five = sheets(`
  partner B1 B3 B6 R2 R3 R4 O1 O2 O3 interests:wish interests:trend
  north   4  1  na 5  5  4  3  dk 3  5              better
  north   5  1  4  5  5  5  3  dk 3  5              same
  north   4  5  4  5  4  5  3  4  3  4              same
  south   4  5  na 1  5  5  3  dk 3  4              absent
  south   4  5  4  5  5  5  3  dk .  .              .`);

export const threePartners = partners({ north: 'vmbo', south: 'mbo', west: 'company' });

/** Everything a test of these screens needs around it. Call once at the top of a file. */
export function resultsForTests() {
  // Before the page: that brings its own media queries.
  beforeEach(() => installFakeCanvas({ width: 600 }));
  const page = pageForTests();
  screensForTests();
  beforeAll(() => loadTalkWords());
  return page;
}

/** A round of two schools and a company, revealed unless told otherwise; an anonymous one shows the given sheets. */
export function resultsRound(given: Partial<Round> = {}, shown: readonly Sheet[] = five): Round {
  const round = { ...roundOfGroup({ revealedAt, partners: threePartners }), ...given };
  return round.openness === 'anonymous' && round.revealedAt !== null && round.shownSheetIds.length === 0
    ? showing(round, shown)
    : round;
}

export async function openResults(given: { round?: Partial<Round>; sheets?: Sheet[]; search?: string } = {}) {
  const people = given.sheets ?? five;
  await putGroup({
    round: resultsRound(given.round, people),
    desk: { as: 'facilitator' },
    sheets: people,
  });
  return openAgain(given.search);
}

/** The same round, which is here already. */
export async function openAgain(search = '') {
  const opened = openScreens(`${paths.results('round-01')}${search}`, {
    [routePatterns.results]: (
      <GroupRound>
        {(view) => (
          <GroupResultsScreen
            view={view}
            reveal={<RevealButton result={view.result} />}
            guess={<GuessFields view={view} />}
          />
        )}
      </GroupRound>
    ),
  });
  await screen.findByRole('heading', { level: 1 });
  return opened;
}

/** The rows of a table as a reader hears them, without its heading. */
export function rowsIn(region: string): string[] {
  return within(screen.getByRole('region', { name: region }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent);
}
