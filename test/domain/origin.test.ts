import { describe, expect, it } from 'vitest';
import { originOf } from '#src/domain/origin.ts';
import { roundOfGroup } from '#test/support/group.ts';

describe('where a file comes from', () => {
  const round = roundOfGroup({ name: 'Werkgroep LOB', date: '2026-11-24' });

  it('names app, round, day, questionnaire and its fingerprint', () => {
    const asked = { ...round.instrument, id: 'region', version: 1, fingerprint: '0123456789abcdef' };
    expect(originOf({ ...round, instrument: asked }, '1.2.0')).toBe(
      'Samenspiegel 1.2.0 · Werkgroep LOB · 2026-11-24 · region 1 · 0123456789abcdef',
    );
  });

  it('has no empty place where a round has no name', () => {
    expect(originOf({ ...round, name: ' ' }, '1.2.0')).toMatch(/^Samenspiegel 1\.2\.0 · 2026-11-24 · /);
  });
});
