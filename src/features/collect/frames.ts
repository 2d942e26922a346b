/** Long side of a frame that is looked at, in pixels: five a module for the largest code we show, and no slower than that. */
const longest = 1280;

/** What the video shows now; null before its first picture. The canvas is used again from frame to frame. */
export function frameOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0 || videoHeight === 0) return null;
  const scale = Math.min(1, longest / Math.max(videoWidth, videoHeight));
  const [width, height] = [Math.round(videoWidth * scale), Math.round(videoHeight * scale)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

/** How light a frame is, from 0 (black) to 255 (white), from about a thousand of its pixels. */
export function lightOf({ data }: ImageData): number {
  const step = 4 * Math.max(1, Math.floor(data.length / 4 / 1000));
  let [sum, count] = [0, 0];
  for (let at = 0; at + 2 < data.length; at += step) {
    sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
