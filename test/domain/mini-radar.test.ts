import { describe, expect, it } from 'vitest';
import { miniRadar } from '#src/domain/mini-radar.ts';
import { radar } from './radars.ts';

describe('the small radar', () => {
  it('is 72 by 72 and has no words', () => {
    const { width, height, prims } = miniRadar(radar('345 123 .2. 555'));
    expect([width, height]).toEqual([72, 72]);
    expect(prims.filter((prim) => prim.kind === 'text')).toEqual([]);
  });

  it('shows a value between two gaps as a dot, since it has no line', () => {
    expect(miniRadar(radar('.2. 345')).prims.filter((prim) => prim.kind === 'dot')).toHaveLength(1);
    expect(miniRadar(radar('222 345')).prims.filter((prim) => prim.kind === 'dot')).toHaveLength(0);
  });

  it('is an empty circle for a round without answers', () => {
    const { prims } = miniRadar({ sectors: [] });
    expect(prims[0]).toMatchObject({ kind: 'path', stroke: 'line' });
    expect(prims.filter((prim) => prim.kind === 'dot')).toEqual([]);
  });
});
