import { screen, within } from '@testing-library/react';
import { standardStatements, type Variant } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import type { Sheet } from '#src/domain/sheet.ts';
import { beginTogether } from '#src/features/together/begin.ts';
import { TogetherScreen } from '#src/features/together/TogetherScreen.tsx';
import { standardInstrument } from '#src/instruments/registry.ts';
import { paths, routePatterns } from '#src/paths.ts';
import { addRound } from '#src/storage/rounds.ts';
import { listSheets } from '#src/storage/sheets.ts';
import { openScreens } from '#test/support/screens.tsx';

export const firstStatement = 'Mijn organisatie zegt open wat zij uit deze samenwerking wil halen.';
export const secondStatement = 'Wij kiezen samen voor wat goed is voor alle leerlingen in de regio.';

/** Ids that count up: `id-00001`, `id-00002`. */
export function countingIds(): () => string {
  let last = 0;
  return () => `id-${String((last += 1)).padStart(5, '0')}`;
}

/** A round of these people in its quick variant, with their sheets and the joint one at the end. */
export function tableFor(names: readonly string[], given: { variant?: Variant; newId?: () => string } = {}) {
  const { variant = 'quick', newId = countingIds() } = given;
  return beginTogether({
    newId,
    now: '2026-11-24T09:00:00.000Z',
    name: 'Werkgroep LOB',
    instrument: standardInstrument,
    variant,
    statements: standardStatements(standardInstrument, variant),
    words: {},
    people: names.map((name) => ({ name, organisation: '', kind: 'other' })),
  });
}

/** Puts a table of Anna and Bert on the device and opens it, at an item or where it was. */
export async function openTable(given: { names?: string[]; item?: string } = {}) {
  const table = tableFor(given.names ?? ['Anna', 'Bert']);
  const saved = await addRound(table.round, table.sheets);
  if (!saved.ok) throw new Error(saved.reason);
  return { ...table, ...reopenTable(table.round, given.item) };
}

/** Opens a table that is on the device. */
export function reopenTable(round: Round, item?: string) {
  return openScreens(paths.togetherRound(round.id, item), {
    [routePatterns.togetherRound]: (
      <TogetherScreen language={null} notFound={<p>not found</p>} loading={<p>one moment</p>} />
    ),
  });
}

/** The statement, theme or end that is on the screen. */
export const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

/** The row of a person (or `Samen`). */
export const row = (name: string) => within(screen.getByRole('group', { name }));

/** What is stored, by name; the joint sheet under `Samen`. */
export async function storedByName(round: Round): Promise<Record<string, Sheet>> {
  const sheets = await listSheets(round.id);
  return Object.fromEntries(sheets.map((sheet) => [sheet.respondent.name ?? 'Samen', sheet]));
}
