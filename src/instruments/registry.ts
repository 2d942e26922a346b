import * as z from 'zod/mini';
import { type Card, cardSchema } from '#src/domain/card.ts';
import { type Instrument, instrumentSchema } from '#src/domain/instrument.ts';
import regionCards from './region/cards.json';
import region from './region/instrument.json';

/** What a new round asks unless someone chooses otherwise, in its newest version. */
export const standardInstrument: Instrument = z.parse(instrumentSchema, region);

/** Every version of every questionnaire that a round may have been made with. A published version never leaves. */
export const instruments: readonly Instrument[] = [standardInstrument];

const cardsByInstrument: Readonly<Record<string, readonly Card[]>> = {
  region: z.parse(z.array(cardSchema), regionCards),
};

/** The questionnaire in exactly this version, or null if this app does not have it. */
export function instrumentOf(id: string, version: number): Instrument | null {
  return instruments.find((instrument) => instrument.id === id && instrument.version === version) ?? null;
}

/** The cards of a questionnaire, for all its versions; none for one we do not know. */
export function cardsOf(instrumentId: string): readonly Card[] {
  return cardsByInstrument[instrumentId] ?? [];
}
