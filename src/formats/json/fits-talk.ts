import type { Agreement } from '#src/domain/agreement.ts';
import type { Conversation } from '#src/domain/conversation.ts';
import type { Instrument } from '#src/domain/instrument.ts';
import type { Round } from '#src/domain/round.ts';
import { repeated } from './fits.ts';
import { type Path, type Problem, problemAt } from './problem.ts';

/** What agreements and a conversation may speak of: all of the instrument, also what this round did not ask. */
export type InstrumentIds = Record<'themes' | 'facets' | 'statements', ReadonlySet<string>>;

export function instrumentIds({ themes }: Instrument): InstrumentIds {
  const facets = themes.flatMap((theme) => theme.facets);
  return {
    themes: new Set(themes.map((theme) => theme.id)),
    facets: new Set(facets.map((facet) => facet.id)),
    statements: new Set(facets.flatMap((facet) => facet.statements)),
  };
}

/** The first thing in an agreement that does not fit the round it stands in. */
export function agreementFault(
  { roundId, facetId }: Agreement,
  round: Round,
  known: InstrumentIds,
  path: Path,
): Problem | null {
  return strayRound(roundId, round, path) ?? stray(facetId, known.facets, [...path, 'facetId']);
}

/** The first thing in a conversation that does not fit the round it stands in. */
export function conversationFault(
  { roundId, guess, agenda, hiddenNotes }: Conversation,
  round: Round,
  known: InstrumentIds,
  path: Path,
): Problem | null {
  const lists = [
    { ids: agenda.statementIds ?? [], at: [...path, 'agenda', 'statementIds'] },
    { ids: agenda.pinned, at: [...path, 'agenda', 'pinned'] },
  ];
  return (
    strayRound(roundId, round, path) ??
    stray(guess.themeId, known.themes, [...path, 'guess', 'themeId']) ??
    stray(guess.facetId, known.facets, [...path, 'guess', 'facetId']) ??
    firstOf(lists, ({ ids, at }) =>
      firstOf(ids, (id, index) => stray(id, known.statements, [...at, index])),
    ) ??
    firstOf(lists, ({ ids, at }) => repeated(ids, ids, at)) ??
    repeated(hiddenNotes, hiddenNotes, [...path, 'hiddenNotes'])
  );
}

function strayRound(found: string, round: Round, path: Path): Problem | null {
  return found === round.id ? null : problemAt([...path, 'roundId'], 'wrongRound', { found });
}

function stray(id: string | null, known: ReadonlySet<string>, path: Path): Problem | null {
  return id === null || known.has(id) ? null : problemAt(path, 'notInRound', { found: id });
}

function firstOf<T>(list: readonly T[], faultOf: (one: T, index: number) => Problem | null): Problem | null {
  for (const [index, one] of list.entries()) {
    const fault = faultOf(one, index);
    if (fault) return fault;
  }
  return null;
}
