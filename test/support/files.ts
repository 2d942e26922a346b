import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Made by tools, or not ours. */
const leftOut = new Set(['node_modules', 'dist', '.git', 'output']);

/** All files of the project below a folder, as paths from the project's root with forward slashes, sorted. */
export function projectFiles(folder = '.'): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name);
      if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : projectFiles(name);
      return entry.isFile() ? [name] : [];
    })
    .sort();
}

export function projectFolders(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export function projectText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
