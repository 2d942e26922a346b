import { decodeQR } from 'qr/decode.js';

/** Time for second attempts at one picture, in ms; a camera has the next picture soon. */
const patience = 60;

/** The text of the QR code in a picture of RGBA pixels, or null when none can be read. */
export function decoded(image: { width: number; height: number; data: Uint8ClampedArray }): string | null {
  try {
    return decodeQR(image, { format: 'RGBA', effort: 4, timeLimit: patience });
  } catch {
    // The decoder throws for every picture without a readable code, and may for a strange one.
    return null;
  }
}
