// @ts-check
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packageFolder = path.join(root, 'node_modules/@sparticuz/chromium');

/** Flags for a quiet browser that also runs as root in a container. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium that the tests drive: CHROME_PATH if it is set, else the one that came with `npm ci`,
 * unpacked on first use. Also prepares this process's environment (libraries, fonts) for its children.
 * @returns {Promise<string>} path of the program
 */
export async function browserPath() {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') return given;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packed Chromium is for Linux x64 only: set CHROME_PATH to a Chrome or Chromium.');
  }
  const folder = await unpackedFolder();
  lendMissingLibraries(folder);
  return path.join(folder, 'chromium');
}

const ownFontsOnly = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir></fontconfig>
`;

/**
 * Unpacks beside the final folder and renames, so that an interrupted or simultaneous unpacking
 * never leaves half a browser behind. The package unpacks to the system's temporary folder and trusts
 * whatever it finds there, hence the borrowed TMPDIR.
 */
async function unpackedFolder() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8'));
  const folder = path.join(root, 'node_modules/.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const workshop = `${folder}.${String(process.pid)}`;
  mkdirSync(workshop, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = workshop;
  try {
    const chromium = (await import('@sparticuz/chromium')).default;
    await chromium.executablePath();
    const { inflate } = await import(path.join(packageFolder, 'build/esm/lambdafs.js'));
    await inflate(path.join(packageFolder, 'bin/al2023.tar.br'));
    writeFileSync(path.join(workshop, 'fonts/fonts.conf'), ownFontsOnly);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(workshop, folder);
  } catch (problem) {
    rmSync(workshop, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem;
  }
  return folder;
}

/**
 * A bare container may lack NSS or any font; both come along with the browser.
 * @param {string} folder
 */
function lendMissingLibraries(folder) {
  const places = ['/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib64', '/lib64', '/usr/lib'];
  const missing = ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'].filter(
    (library) => !places.some((place) => existsSync(path.join(place, library))),
  );
  if (missing.length > 0) {
    const libraries = path.join(folder, 'al2023/lib');
    const others = process.env['LD_LIBRARY_PATH'];
    process.env['LD_LIBRARY_PATH'] = others === undefined ? libraries : `${libraries}:${others}`;
  }
  if (!existsSync('/etc/fonts/fonts.conf')) process.env['FONTCONFIG_PATH'] ??= path.join(folder, 'fonts');
}
