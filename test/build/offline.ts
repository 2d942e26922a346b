import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Plugin, type ResolvedConfig, transformWithOxc } from 'vite';

const source = 'src/sw/service-worker.ts';

/** Writes `sw.js` beside the built page: the service worker with the list of all files of this build. */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!config) return;
        const folder = path.resolve(config.root, config.build.outDir);
        const files = filesBelow(folder).filter((file) => file !== 'sw.js');
        const worker = await transformWithOxc(
          readFileSync(path.resolve(config.root, source), 'utf8'),
          source,
          {
            sourcemap: false,
          },
        );
        const facts = [
          `const VERSION = ${JSON.stringify(hashOf(folder, files, worker.code))};`,
          // The page is asked for by its folder: some hosts redirect index.html there.
          `const FILES = ${JSON.stringify(files.map((file) => (file === 'index.html' ? './' : file)))};`,
        ];
        writeFileSync(path.join(folder, 'sw.js'), [...facts, worker.code].join('\n'));
      },
    },
  };
}

/** Relative paths with forward slashes, sorted, so that the same build always gives the same worker. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.map'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

function hashOf(folder: string, files: readonly string[], worker: string): string {
  const hash = createHash('sha256').update(worker);
  for (const file of files) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
