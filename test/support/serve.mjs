// @ts-check
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

/** @type {Record<string, string>} */
const mimeTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const isText = /^text\/|json|svg/;

/**
 * Serves a folder as a plain static host would, on this machine only: no rewriting, always revalidated.
 * @param {{ folder: string, base?: string, port?: number }} options `base` is the path the folder appears
 *   under, with a slash at both ends; port 0 takes any free one
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve({ folder, base = '/', port = 0 }) {
  const home = path.resolve(folder);
  const server = createServer((request, response) => {
    const file = fileFor(request.url ?? '/', home, base);
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const type = mimeTypes[path.extname(file)] ?? 'application/octet-stream';
    const zip = isText.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      ...(zip ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else if (zip) createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const bound = server.address();
      const used = typeof bound === 'object' && bound !== null ? bound.port : port;
      resolve({
        address: `http://localhost:${String(used)}${base}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * The file a request asks for, or null when there is none in the folder.
 * @param {string} url @param {string} home @param {string} base
 */
function fileFor(url, home, base) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!pathname.startsWith(base)) return null;
    const file = path.join(home, pathname.slice(base.length), pathname.endsWith('/') ? 'index.html' : '');
    return file.startsWith(home + path.sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

// `node test/support/serve.mjs [folder] [base] [port]`: what `npm start` shows.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', base = '/', port] = process.argv.slice(2);
  const wanted = port === undefined ? 4173 : Number(port);
  const server = await serve({ folder, base, port: wanted }).catch((/** @type {unknown} */ problem) => {
    const taken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
    if (!taken || port !== undefined) throw problem;
    return serve({ folder, base });
  });
  console.log(`Samenspiegel is at ${server.address} (stop with Ctrl+C)`);
}
