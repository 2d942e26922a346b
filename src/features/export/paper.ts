import { paletteOf } from '#src/ui/palette.ts';

/** Files are on white, whatever the screen is; and so is what shows them before they are saved. */
export const paper = paletteOf('light');
