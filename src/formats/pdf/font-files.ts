import boldUrl from './fonts/bold.woff?url';
import mathUrl from './fonts/math.woff?url';
import notoUrl from './fonts/noto.woff?url';
import regularUrl from './fonts/regular.woff?url';
import symbolsUrl from './fonts/symbols.woff?url';
import type { FontName } from './coverage.ts';

const urls: Record<FontName, string> = {
  regular: regularUrl,
  bold: boldUrl,
  noto: notoUrl,
  math: mathUrl,
  symbols: symbolsUrl,
};

/** A font file of this app; it lies beside the code, so it is there without a network as well. */
export async function fetchFont(name: FontName): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(urls[name]);
  if (!response.ok) throw new Error(`Font ${name} could not be read: ${String(response.status)}`);
  return new Uint8Array(await response.arrayBuffer());
}
