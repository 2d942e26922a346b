import { writeFileSync } from 'node:fs';
import { type Grey, greyOf } from './picture.ts';

const size = { width: 1280, height: 720 };
const framesPerSecond = 5;

/** Flags for a browser whose camera shows a video file, over and over, and who may use it without being asked. */
export function cameraFlags(video: string): string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${video}`,
  ];
}

/**
 * Writes a video of screens held before a camera one after the other, each for `seconds`, with a grey moment of one
 * frame in between. Raw YUV4MPEG2 with luminance only; colours are neutral.
 */
export function filmScreens(file: string, screenshots: readonly Buffer[], seconds = 1): void {
  const neutral = Buffer.alloc((size.width * size.height) / 2, 128);
  const frame = (grey: Uint8Array) => Buffer.concat([Buffer.from('FRAME\n'), grey, neutral]);
  const between = frame(new Uint8Array(size.width * size.height).fill(110));
  const frames = screenshots.flatMap((png) => {
    const held = frame(inSight(greyOf(png)));
    return [...Array.from({ length: Math.round(seconds * framesPerSecond) }, () => held), between];
  });
  const head = `YUV4MPEG2 W${String(size.width)} H${String(size.height)} F${String(framesPerSecond)}:1 Ip A1:1 C420jpeg\n`;
  writeFileSync(file, Buffer.concat([Buffer.from(head), ...frames]));
}

/** The screen in the middle of the camera's picture, as high as it, on a grey background. */
function inSight(screen: Grey): Uint8Array {
  const picture = new Uint8Array(size.width * size.height).fill(110);
  const scale = Math.min(size.height / screen.height, size.width / screen.width);
  const [width, height] = [Math.floor(screen.width * scale), Math.floor(screen.height * scale)];
  const [left, top] = [(size.width - width) >> 1, (size.height - height) >> 1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      picture[(top + y) * size.width + left + x] = meanOf(screen, x / scale, y / scale, 1 / scale);
    }
  }
  return picture;
}

/** What one pixel of the camera sees: the mean of all the screen's pixels below it. */
function meanOf(screen: Grey, x: number, y: number, length: number): number {
  const [right, bottom] = [Math.min(screen.width, x + length), Math.min(screen.height, y + length)];
  let [sum, count] = [0, 0];
  for (let row = Math.floor(y); row < bottom; row += 1) {
    for (let column = Math.floor(x); column < right; column += 1) {
      sum += screen.data[row * screen.width + column] ?? 0;
      count += 1;
    }
  }
  return count === 0 ? 0 : Math.round(sum / count);
}
