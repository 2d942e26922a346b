/** How wide a PNG is, in pixels: a page of A4 in print, a slide on a sharp screen, a poster. Phones draw no more. */
export const pictureSizes = { document: 1600, slide: 2400, poster: 3600 } as const;
export type PictureSize = keyof typeof pictureSizes;
