// @ts-check
// How large a hand-in, an invitation and a typed code are, and how fast a camera's picture is read. A table to look at.
import { createServer } from 'vite';
import { answered, invited, note, table } from './handin-cases.mjs';

const vite = await createServer({
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false },
});
/** @param {string} file below `src` @returns {Promise<any>} */
const load = (file) => vite.ssrLoadModule(`/src/${file}`);
const { standardInstrument: instrument } = await load('instruments/registry.ts');
const { buildGroupRound } = await load('domain/group-round.ts');
const { standardStatements } = await load('domain/instrument.ts');
const { handInLink, handInQrTexts, packHandIn } = await load('handin/hand-in.ts');
const { invitationLink, invitationQr, packInvitation } = await load('handin/invitation.ts');
const { typedCodeLength } = await load('handin/typed-code.ts');
const { qrOf } = await load('handin/qr/make.ts');
const { decoded } = await load('handin/qr/decode.ts');
const { generate } = await import('lean-qr');
const appUrl = 'https://samenspiegel.example.org/';

/** @param {object} given @param {string} [variant] */
function roundOf(given, variant = 'standard') {
  const statements = standardStatements(instrument, variant);
  return buildGroupRound({ ...invited(9, ''), ...given, instrument, variant, statements });
}

/** @param {string} what @param {(string | number)[]} cells */
function show(what, ...cells) {
  console.log(what.padEnd(46) + cells.map((cell) => String(cell).padStart(12)).join(''));
}

console.log('Hand-in of one person, 24 answers, wishes, trends and votes\n');
show('characters of notes', 'bytes', 'link', 'codes', 'version', 'modules');
const round = roundOf({});
for (const length of [0, 200, 500, 1000]) {
  const bytes = packHandIn(round, instrument, [answered(round, 1, note(length, 1))]);
  const texts = handInQrTexts(bytes);
  const largest = Math.max(...texts.map((/** @type {string} */ text) => qrOf(text).version));
  show(String(length), bytes.length, handInLink('', bytes).length, texts.length, largest, largest * 4 + 17);
}

console.log('\nHand-in of a table\n');
show('people, characters of notes each', 'bytes', 'codes', 'version');
for (const [people, length] of [
  [5, 0],
  [7, 0],
  [5, 200],
  [7, 200],
]) {
  const bytes = packHandIn(round, instrument, table(round, people ?? 0, length ?? 0));
  const texts = handInQrTexts(bytes);
  show(`${String(people)}, ${String(length)}`, bytes.length, texts.length, qrOf(texts[0]).version);
}

console.log('\nInvitation, with why and for whom of 150 characters each\n');
show('partners with names of 30 characters', 'bytes', 'link', 'version', 'modules');
for (const partners of [0, 9, 35]) {
  const any = roundOf(invited(partners, note(150, 2)));
  const { version, size } = qrOf(invitationQr(appUrl, any, 'participant').text);
  show(
    String(partners),
    packInvitation(any).length,
    invitationLink(appUrl, any, 'participant').length,
    version,
    size,
  );
}

console.log('\nCharacters of a typed code, with roles\n');
show('partners', 'quick', 'standard', 'extended');
for (const partners of [0, 7, 15, 31, 63, 100]) {
  const lengths = ['quick', 'standard', 'extended'].map((variant) =>
    typedCodeLength(roundOf({ ...invited(partners, ''), asks: ['role'] }, variant), instrument),
  );
  show(String(partners), ...lengths);
}

console.log('\nReading one picture of 1280 x 720, in ms (median of 15), or - where it is not read\n');
show('version', '4 px', '4.5 px', '5 px', 'empty');
for (const version of [5, 10, 13, 15, 18, 20, 22, 25]) {
  const times = [4, 4.5, 5].map((scale) => timeOf(pictureOf(version, scale)));
  show(String(version), ...times, timeOf(pictureOf(0, 1), true));
}
await vite.close();

/** A grey picture with a code of this version in it, a little blurred by its scale. @param {number} version @param {number} scale */
function pictureOf(version, scale) {
  const [width, height] = [1280, 720];
  const data = new Uint8ClampedArray(width * height * 4).fill(200);
  if (version > 0) {
    const code = generate('SAMENSPIEGEL/H/0123456789Q', { minVersion: version, maxVersion: version });
    const side = (code.size + 8) * scale;
    const [left, top] = [(width - side) / 2, (height - side) / 2];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const [column, row] = [(x - left) / scale - 4, (y - top) / scale - 4];
        if (column < -4 || row < -4 || column >= code.size + 4 || row >= code.size + 4) continue;
        data.fill(
          code.get(Math.floor(column), Math.floor(row)) ? 40 : 235,
          (y * width + x) * 4,
          (y * width + x) * 4 + 3,
        );
      }
    }
  }
  return { width, height, data };
}

/** @param {{ width: number, height: number, data: Uint8ClampedArray }} picture @param {boolean} [isEmpty] */
function timeOf(picture, isEmpty = false) {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    const isRead = decoded(picture) !== null;
    return isRead === isEmpty ? Infinity : performance.now() - start;
  }).sort((one, other) => one - other);
  const median = times[7] ?? Infinity;
  return Number.isFinite(median) ? median.toFixed(1) : '-';
}
