// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPart, packPart, type Part, PartCollector, splitInParts } from '#src/handin/parts.ts';

const whole = (length: number, seed = 7) => Uint8Array.from({ length }, (_, place) => (place * seed) % 251);

describe('a sequence of parts', () => {
  it('has as few parts as can be, all about as large', () => {
    const parts = splitInParts(whole(801), 400);
    expect(parts.map(({ bytes }) => bytes.length)).toEqual([267, 267, 267]);
    expect(parts.map(({ index, total }) => [index, total])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('is not made when it would be longer than two hundred', () => {
    expect(splitInParts(whole(2000), 10)).toHaveLength(200);
    expect(splitInParts(whole(2001), 10)).toEqual([]);
  });

  it('is whole again in any order, with parts seen twice and other sequences between', () => {
    const sets = fc.uniqueArray(fc.uint8Array({ minLength: 1, maxLength: 400 }), {
      minLength: 1,
      maxLength: 4,
      selector: (bytes) => bytes.join(),
    });
    fc.assert(
      fc.property(
        sets,
        fc.integer({ min: 40, max: 120 }),
        fc.array(fc.nat(), { minLength: 100, maxLength: 100 }),
        (all, largest, dice) => {
          const parts = all.flatMap((bytes) => splitInParts(bytes, largest));
          const shuffled = [...parts, ...parts]
            .map((part, index) => ({ part, place: dice[index % 100] ?? 0 }))
            .sort((one, other) => one.place - other.place)
            .map(({ part }) => openPart(packPart(part)));
          const collector = new PartCollector();
          const complete = shuffled.flatMap((read) => {
            const added = read.ok ? collector.add(read.value) : null;
            return added?.complete ? [[...added.bytes].join()] : [];
          });
          expect(new Set(complete)).toEqual(new Set(all.map((bytes) => bytes.join())));
        },
      ),
    );
  });

  it('tells how far it is', () => {
    const [first, second, third] = splitInParts(whole(30), 10) as [Part, Part, Part];
    const collector = new PartCollector();
    expect(collector.add(third)).toEqual({ complete: false, have: 1, total: 3 });
    expect(collector.add(third)).toEqual({ complete: false, have: 1, total: 3 });
    expect(collector.add(first)).toEqual({ complete: false, have: 2, total: 3 });
    expect(collector.add(second)).toEqual({ complete: true, bytes: whole(30) });
    expect(collector.add(second)).toEqual({ complete: false, have: 1, total: 3 });
  });

  it('gets over a part that does not belong to it', () => {
    const [first, second] = splitInParts(whole(20), 10) as [Part, Part];
    const collector = new PartCollector();
    collector.add({ ...first, bytes: whole(10, 3) });
    expect(collector.add(second)).toEqual({ complete: false, have: 1, total: 2 });
    expect(collector.add(first)).toEqual({ complete: true, bytes: whole(20) });
  });

  it('does not keep everything that ever began', () => {
    const collector = new PartCollector();
    const sequences = Array.from({ length: 100 }, (_, seed) => splitInParts(whole(20, seed + 1), 10));
    for (const part of sequences.flatMap((parts) => parts.slice(0, 1))) collector.add(part);
    const ends = sequences.toReversed().flatMap((parts) => parts.slice(1).map((part) => collector.add(part)));
    expect(ends.map(({ complete }) => complete)).toEqual([
      ...Array<boolean>(20).fill(true),
      ...Array<boolean>(80).fill(false),
    ]);
  });
});

describe('a bad part', () => {
  const [first] = splitInParts(whole(30), 10) as [Part];

  it.each([
    ['beyond the total', { ...first, index: 3 }],
    ['of none', { ...first, total: 0 }],
    ['of too many', { ...first, total: 201 }],
    ['empty', { ...first, bytes: new Uint8Array() }],
  ])('is damaged: %s', (_, part) => {
    expect(openPart(packPart(part))).toEqual({ ok: false, reason: 'damaged' });
  });
});
