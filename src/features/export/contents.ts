import type { MeasureText, Picture } from '#src/domain/prim.ts';

/** What a file holds: how it begins, small, and its parts by name. */
export type Contents = { picture: Picture; lines: string[] };

/** Close enough for small pictures and for words alone; nothing that is saved is measured like this. */
export const roughly: MeasureText = (text, size, strong) => [...text].length * size * (strong ? 0.53 : 0.5);
