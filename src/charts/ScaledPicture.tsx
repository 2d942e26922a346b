import type { Picture } from '#src/domain/prim.ts';
import { PictureSvg } from './PictureSvg.tsx';
import styles from './ScaledPicture.module.css';

/** A picture as wide as its place; hidden from screen readers, so a table says the same. */
export function ScaledPicture({ picture }: { picture: Picture }) {
  return (
    <div className={styles['picture']}>
      <PictureSvg picture={picture} />
    </div>
  );
}
