import type { Palette, Picture } from '#src/domain/prim.ts';
import { PictureSvg } from './PictureSvg.tsx';
import styles from './ScaledPicture.module.css';

/** A picture as wide as its place; hidden from screen readers, so a table says the same. */
export function ScaledPicture({ picture, palette }: { picture: Picture; palette?: Palette }) {
  return (
    <div className={styles['picture']}>
      <PictureSvg picture={picture} palette={palette} />
    </div>
  );
}
