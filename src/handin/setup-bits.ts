import { fingerprintOf } from '#src/domain/fingerprint.ts';
import { type Instrument, optionalParts, variants } from '#src/domain/instrument.ts';
import {
  emptyGroupFields,
  type Partner,
  partnerKinds,
  personalQuestions,
  type Round,
  roundSchema,
} from '#src/domain/round.ts';
import type { BitReader, BitWriter } from './bits.ts';
import {
  readDay,
  readFew,
  readId,
  readMoment,
  readOneOf,
  writeDay,
  writeFew,
  writeId,
  writeMoment,
  writeOneOf,
} from './fields.ts';
import { numberOf, partnerIdOf, sharedRoot } from './partner-numbers.ts';
import { failure, type Read, success } from './read.ts';
import { readTexts, TextShelf, writeTexts } from './texts.ts';
import { setupWords } from './words.ts';

const ways = ['apart', 'together'] as const;
const opennesses = ['open', 'anonymous'] as const;

/** Writes a round as it is set up: first its texts as one block, then the rest in the order of `readSetup`. */
export function writeSetup(to: BitWriter, round: Round): void {
  const words = Object.entries(round.words);
  const { instrument, partners } = round;
  const texts = [
    ...[round.name, round.host, round.purpose, round.audience],
    ...[instrument.id, instrument.statements.join(' ')],
    ...words.flat(),
    ...partners.map(({ name }) => name),
  ];
  writeTexts(to, texts, setupWords);
  writeId(to, round.id);
  to.number(round.revision);
  writeMoment(to, round.createdAt);
  writeDay(to, round.date);
  to.number(instrument.version);
  writeOneOf(to, variants, instrument.variant);
  writeFew(to, optionalParts.length, optionalParts, round.parts);
  writeFew(to, personalQuestions.length, personalQuestions, round.asks);
  writeOneOf(to, opennesses, round.openness);
  to.number(round.minimum);
  to.number(round.expected ?? 0);
  to.flag(round.rehearsal);
  writeOneOf(to, ways, round.way);
  to.number(words.length);
  writePartners(to, partners);
}

/** The round that was written; its fingerprint comes from the questionnaire known here, or is empty without it. */
export function readSetup(from: BitReader, instruments: readonly Instrument[]): Read<Round> {
  const texts = readTexts(from, setupWords);
  if (!texts.ok) return texts;
  const shelf = new TextShelf(texts.value, from);
  const take = () => shelf.take();
  from.align();
  const [name, host, purpose, audience] = [take(), take(), take(), take()];
  const [instrumentId, statements] = [take(), take().split(' ')];
  const round = {
    ...emptyGroupFields(),
    ...{ kind: 'group', name, host, purpose, audience },
    id: readId(from),
    revision: from.number(),
    createdAt: readMoment(from),
    date: readDay(from),
    instrument: {
      id: instrumentId,
      version: from.number(),
      variant: readOneOf(from, variants),
      statements,
      fingerprint: '',
    },
    parts: readFew(from, optionalParts.length, optionalParts),
    asks: readFew(from, personalQuestions.length, personalQuestions),
    openness: readOneOf(from, opennesses),
    minimum: from.number(),
    expected: from.number() || null,
    rehearsal: from.flag(),
    way: readOneOf(from, ways),
    words: Object.fromEntries(upTo(from.number(), from, () => [take(), take()] as const)),
    partners: readPartners(from).map((partner) => ({ ...partner, name: take() })),
  };
  const { id, version } = round.instrument;
  const instrument = instruments.find((known) => known.id === id && known.version === version);
  if (instrument) round.instrument.fingerprint = fingerprintOf(instrument, statements);
  const checked = roundSchema.safeParse(round);
  return checked.success && !from.isBad ? success(checked.data) : failure('damaged');
}

/** Without their names. Ids with a shared root are that root and a number each. */
function writePartners(to: BitWriter, partners: readonly Partner[]): void {
  const root = sharedRoot(partners);
  to.number(partners.length);
  to.flag(root !== null);
  for (const digit of root ?? '') to.bits(parseInt(digit, 16), 4);
  for (const { id, kind, expected } of partners) {
    if (root === null) writeId(to, id);
    else to.number(numberOf(root, id));
    writeOneOf(to, partnerKinds, kind);
    to.number(expected ?? 0);
  }
}

/** No two of them have one id. */
function readPartners(from: BitReader) {
  const count = from.number();
  const hasRoot = from.flag();
  const root = hasRoot ? Array.from({ length: 8 }, () => from.bits(4).toString(16)).join('') : null;
  const partners = upTo(count, from, () => ({
    id: root === null ? readId(from) : partnerIdOf(root, from.number()),
    kind: readOneOf(from, partnerKinds),
    expected: from.number() || null,
  }));
  if (new Set(partners.map(({ id }) => id)).size < partners.length) from.isBad = true;
  return partners;
}

/** So many values, or fewer when what is read ends before. */
function upTo<T>(count: number, from: BitReader, read: () => T): T[] {
  const values: T[] = [];
  while (values.length < count && !from.isBad) values.push(read());
  return values;
}
