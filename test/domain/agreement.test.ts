import { describe, expect, it, test } from 'vitest';
import {
  type Agreement,
  type AgreementDraft,
  agreementSchema,
  agreementTextLimit,
  buildAgreement,
  carriedOn,
  draftOf,
  isCarried,
  isPastItsDay,
  type Outcome,
  outcomeCounts,
} from '#src/domain/agreement.ts';

const draft: AgreementDraft = {
  kind: 'process',
  what: 'We call each other before one of us approaches a company.',
  who: 'Noor',
  withWhom: 'all coordinators',
  due: '2026-12-08',
  sign: 'No company gets the same question twice.',
  facetId: 'B6',
};

function agreement(given: Partial<Agreement> = {}): Agreement {
  return { ...buildAgreement({ ...draft, id: 'agreement-1', roundId: 'round-01' }), ...given };
}

function reviewed(outcome: Outcome): Agreement {
  return agreement({ review: { outcome, why: '', day: '2027-05-24' } });
}

describe('a new agreement', () => {
  it('is what was filled in, of its round, and not looked back on', () => {
    expect(agreement()).toEqual({
      ...draft,
      id: 'agreement-1',
      roundId: 'round-01',
      revision: 1,
      review: null,
    });
    expect(agreementSchema.safeParse(agreement()).success).toBe(true);
    expect(draftOf(agreement())).toEqual(draft);
  });

  it('may be without a day, a facet and names', () => {
    const least = agreement({ who: '', withWhom: '', sign: '', due: null, facetId: null });
    expect(agreementSchema.safeParse(least).success).toBe(true);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a text that is too long', { what: 'm'.repeat(agreementTextLimit + 1) }],
    ['a name that is too long', { who: 'm'.repeat(201) }],
    ['a kind that does not exist', { kind: 'promise' }],
    ['a day that is none', { due: '2026-02-30' }],
    ['a moment for a day', { due: '2026-12-08T10:00:00.000Z' }],
    ['an outcome that is a verdict', { review: { outcome: 'failed', why: '', day: '2027-05-24' } }],
    ['a field of which nobody knows', { colour: 'red' }],
  ])('is refused with %s', (_, given) => {
    expect(agreementSchema.safeParse({ ...agreement(), ...given }).success).toBe(false);
  });
});

describe('an agreement whose day', () => {
  test.each<[string, string | null, string, Outcome | null, boolean]>([
    //                      due           today         how it went  past its day
    ['is still to come', '2026-12-08', '2026-12-07', null, false],
    ['is today', '2026-12-08', '2026-12-08', null, false],
    ['was yesterday', '2026-12-08', '2026-12-09', null, true],
    ['was last year', '2026-12-31', '2027-01-01', null, true],
    ['was, and of which was said how it went', '2026-12-08', '2027-01-01', 'not', false],
    ['was not agreed on', null, '2099-01-01', null, false],
  ])('%s', (_, due, today, outcome, expected) => {
    const review = outcome && { outcome, why: '', day: today };
    expect(isPastItsDay(agreement({ due, review }), today)).toBe(expected);
  });
});

describe('an agreement that is taken along', () => {
  const old = agreement({ revision: 4, review: { outcome: 'partly', why: 'No time.', day: '2027-05-24' } });
  const taken = carriedOn(old, { roundId: 'round-02', today: '2026-12-01' });

  it('says the same in the next round, begins anew, and leaves the old one as it is', () => {
    expect(draftOf(taken)).toEqual(draft);
    expect(taken).toMatchObject({ roundId: 'round-02', revision: 1, review: null });
    expect(taken.id).not.toBe(old.id);
    expect(agreementSchema.safeParse(taken).success).toBe(true);
    expect(old.review?.outcome).toBe('partly');
  });

  it('loses a day that is over, and keeps one of today or later', () => {
    const dueAt = (today: string) => carriedOn(old, { roundId: 'round-02', today }).due;
    expect([dueAt('2026-12-08'), dueAt('2026-12-09')]).toEqual(['2026-12-08', null]);
  });

  it('is there once, whoever takes it along and when; in another round it is another', () => {
    expect(carriedOn(old, { roundId: 'round-02', today: '2027-06-01' }).id).toBe(taken.id);
    expect(carriedOn(old, { roundId: 'round-03', today: '2026-12-01' }).id).not.toBe(taken.id);
    expect(
      carriedOn(agreement({ id: 'agreement-2' }), { roundId: 'round-02', today: '2026-12-01' }).id,
    ).not.toBe(taken.id);
  });

  it('is found again when it was changed since, and when a copy of the round gave it another id', () => {
    expect(isCarried(old, 'round-02', [])).toBe(false);
    expect(isCarried(old, 'round-02', [taken])).toBe(true);
    expect(isCarried(old, 'round-02', [{ ...taken, what: 'We call each other.' }])).toBe(true);
    expect(isCarried(old, 'round-09', [{ ...taken, id: 'copied-01', roundId: 'round-09' }])).toBe(true);
    expect(isCarried(old, 'round-02', [agreement({ id: 'agreement-3', what: 'Something else.' })])).toBe(
      false,
    );
  });
});

describe('how many agreements came to what', () => {
  it('counts each outcome, and those of which it was not said yet', () => {
    const all = [reviewed('done'), reviewed('partly'), reviewed('done'), agreement(), reviewed('dropped')];
    expect(outcomeCounts(all)).toEqual({ done: 2, partly: 1, not: 0, dropped: 1, open: 1 });
    expect(outcomeCounts([])).toEqual({ done: 0, partly: 0, not: 0, dropped: 0, open: 0 });
  });
});
