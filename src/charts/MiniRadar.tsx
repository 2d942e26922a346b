import { miniRadar } from '#src/domain/mini-radar.ts';
import type { Radar } from '#src/domain/radar.ts';
import { PictureSvg } from './PictureSvg.tsx';

/** A small radar without words, 72 by 72 pixels; it says nothing that the text beside it does not. */
export function MiniRadar({ radar }: { radar: Radar }) {
  return <PictureSvg picture={miniRadar(radar)} />;
}
