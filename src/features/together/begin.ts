import { buildGroupRound } from '#src/domain/group-round.ts';
import type { Instrument, Variant } from '#src/domain/instrument.ts';
import { type Partner, type PartnerKind, type Round, usualMinimum } from '#src/domain/round.ts';
import { buildSheet, type Sheet } from '#src/domain/sheet.ts';

/** Somebody at the table as typed in; `organisation` may be empty. */
export type Person = { name: string; organisation: string; kind: PartnerKind };

/** Fewest and most people for whom one screen works. */
export const fewestPeople = 2;
export const mostPeople = 4;

/** What is wrong with the names, if anything. */
export function faultOf(people: readonly Person[]): 'tooFew' | 'sameName' | null {
  const names = people.map(({ name }) => name.trim().toLowerCase()).filter(Boolean);
  if (names.length < fewestPeople) return 'tooFew';
  return new Set(names).size < names.length ? 'sameName' : null;
}

/**
 * A round that is answered together: open, a sheet for each person with a name, and one for what they agree on, which
 * is never finished and so never counts. Sheets are listed by id, so the ids are given in the order of the names.
 */
export function beginTogether(given: {
  newId: () => string;
  now: string;
  name: string;
  instrument: Instrument;
  variant: Variant;
  statements: string[];
  words: Record<string, string>;
  people: readonly Person[];
}): { round: Round; sheets: Sheet[] } {
  const { newId, now } = given;
  const people = given.people.filter(({ name }) => name.trim() !== '');
  const root = newId().slice(0, 8);
  const partners = partnersOf(people, root);
  const jointSheetId = newId();
  const group = buildGroupRound({
    id: newId(),
    now,
    name: given.name,
    date: now.slice(0, 10),
    instrument: given.instrument,
    variant: given.variant,
    statements: given.statements,
    parts: [],
    words: given.words,
    partners,
    expected: people.length,
    way: 'together',
    host: '',
    purpose: '',
    audience: '',
    asks: ['name'],
    rehearsal: false,
    openness: 'open',
    minimum: usualMinimum,
    previousRoundId: null,
  });
  const round: Round = { ...group, jointSheetId };
  const ids = people.map(newId).sort();
  const sheets = people.map(({ name, organisation }, place): Sheet => {
    const sheet = buildSheet({ id: ids[place] ?? newId(), roundId: round.id, now });
    const partner = partners.find((one) => isSame(one.name, organisation));
    return { ...sheet, respondent: { partnerId: partner?.id ?? null, role: null, name: name.trim() } };
  });
  return { round, sheets: [...sheets, buildSheet({ id: jointSheetId, roundId: round.id, now: null })] };
}

/** Each organisation once, with how many people of it are at the table. */
function partnersOf(people: readonly Person[], root: string): Partner[] {
  const named = people.filter(({ organisation }) => organisation.trim() !== '');
  const first = named.filter(
    ({ organisation }, place) =>
      named.findIndex((other) => isSame(other.organisation, organisation)) === place,
  );
  return first.map(({ organisation, kind }, place) => ({
    id: `${root}-${String(place + 1)}`,
    name: organisation.trim(),
    kind,
    expected: named.filter((other) => isSame(other.organisation, organisation)).length,
  }));
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
