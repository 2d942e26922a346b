import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** One script of the build, as `size.mjs` reads it: names of files, and of the modules it was made from. */
export type BundledScript = {
  file: string;
  /** The module that is loaded by name, relative to the project; null for a shared piece. */
  entry: string | null;
  imports: string[];
  dynamicImports: string[];
  css: string[];
  assets: string[];
};

/** Notes for every script what it loads, in `test/output/bundle.json`, so that the sizes can be checked. */
export function bundleReportPlugin(): Plugin {
  return {
    name: 'bundle-report',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler(_options, bundle) {
        const scripts = Object.values(bundle).flatMap((item): BundledScript[] =>
          item.type === 'chunk'
            ? [
                {
                  file: item.fileName,
                  entry: item.facadeModuleId === null ? null : path.relative('.', item.facadeModuleId),
                  imports: item.imports,
                  dynamicImports: item.dynamicImports,
                  css: [...(item.viteMetadata?.importedCss ?? [])],
                  assets: [...(item.viteMetadata?.importedAssets ?? [])],
                },
              ]
            : [],
        );
        mkdirSync('test/output', { recursive: true });
        writeFileSync('test/output/bundle.json', JSON.stringify(scripts, null, 2));
      },
    },
  };
}
