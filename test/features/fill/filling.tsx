import { screen, within } from '@testing-library/react';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { FillScreen } from '#src/features/fill/FillScreen.tsx';
import { paths, routePatterns } from '#src/paths.ts';
import { addRound } from '#src/storage/rounds.ts';
import { readSheet } from '#src/storage/sheets.ts';
import { roundAlone, sheetAlone } from '#test/support/alone.ts';
import { openScreens } from '#test/support/screens.tsx';

/** The first two statements of the quick variant, and the first one of its second theme. */
export const texts = {
  B1: 'Mijn organisatie zegt open wat zij uit deze samenwerking wil halen.',
  B3: 'Wij kiezen samen voor wat goed is voor alle leerlingen in de regio.',
  R2: 'Ik vertrouw erop dat partners doen wat zij zeggen.',
};

/** Puts a round with one sheet on the device and opens filling in, at a page or where the person was. */
export async function openFilling(
  given: { round?: Round; sheet?: Sheet; page?: string } = {},
): Promise<ReturnType<typeof openScreens>> {
  await addRound(given.round ?? roundAlone(), [given.sheet ?? sheetAlone()]);
  return reopenFilling(given.page);
}

/** Opens filling in of the sheet that is on the device. */
export function reopenFilling(page?: string): ReturnType<typeof openScreens> {
  return openScreens(paths.fill('sheet-001', page), {
    [routePatterns.fill]: (
      <FillScreen language={null} notFound={<p>not found</p>} loading={<p>one moment</p>} />
    ),
  });
}

/** The group of a statement, once it is on the screen. */
export async function statement(text: string) {
  const group = await screen.findByRole('group', { name: text });
  return { group, ...within(group) };
}

/** The sheet as it is on the device. */
export async function stored(): Promise<Sheet> {
  const sheet = await readSheet('sheet-001');
  if (!sheet) throw new Error('The sheet is not on the device');
  return sheet;
}
