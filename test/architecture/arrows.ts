import path from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

const edges = ['instruments', 'storage', 'handin', 'formats', 'charts'];

/** Which folder of `src` may import which others. `app` and `main.tsx` put everything together. */
const mayImport: Record<string, string[]> = {
  domain: [],
  ui: [],
  sw: [],
  i18n: ['domain'],
  ...Object.fromEntries(edges.map((edge) => [edge, ['domain']])),
  features: ['paths', 'domain', ...edges, 'ui', 'i18n'],
};

/** Packages that are kept to one place, so that they can be replaced there. */
const keptTo: Record<string, string> = {
  idb: 'src/storage/',
  'chart\\.js': 'src/charts/',
  'react-hook-form': 'src/features/',
  i18next: 'src/i18n/',
  'react-i18next': 'src/i18n/',
  'react-router': 'src/(app|features)/|src/main\\.tsx',
  pdfkit: 'src/formats/pdf/',
  'lean-qr': 'src/handin/',
  qr: 'src/handin/',
  // Also where files that are packed are written or read.
  fflate: 'src/(handin|formats/(csv|xlsx))/',
  jszip: 'src/formats/pptx/',
  pptxgenjs: 'src/formats/pptx/',
  hucre: 'src/formats/xlsx/',
};

const inPackage = (name: string): string => `(^|/)node_modules/${name}/`;

export const arrows: IForbiddenRuleType[] = [
  ...Object.entries(mayImport).map(([folder, others]) => ({
    name: `${folder} imports ${others.length === 0 ? 'nothing of ours' : `only ${others.join(', ')}`}`,
    severity: 'error' as const,
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})(/|\\.ts$)` },
  })),
  {
    name: 'a feature imports no other feature',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'paths imports nothing',
    severity: 'error',
    from: { path: '^src/paths\\.ts$' },
    to: { path: '.' },
  },
  {
    name: 'the domain knows no package but zod',
    severity: 'error',
    from: { path: '^src/domain/' },
    to: { path: inPackage('[^/]+'), pathNot: inPackage('zod') },
  },
  ...Object.entries(keptTo).map(([name, place]) => ({
    name: `${name.replace('\\', '')} is kept to ${place.replace('\\', '')}`,
    severity: 'error' as const,
    from: { path: '^src/', pathNot: `^(${place})` },
    to: { path: inPackage(name) },
  })),
  {
    name: 'findings come from disclosure only',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/domain/disclosure\\.ts$' },
    to: { path: '^src/domain/build-findings\\.ts$' },
  },
  {
    name: 'only i18n reads the words',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/i18n/' },
    to: { path: '^locales/' },
  },
  {
    name: 'the product does not import its tests',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^test/' },
  },
  {
    name: 'inside a folder imports are relative',
    severity: 'error',
    from: { path: '^src/(features/[^/]+|[^/]+)/' },
    to: { path: '^src/$1/', dependencyTypes: ['aliased'] },
  },
  {
    name: 'across folders imports start with #src',
    severity: 'error',
    from: { path: '^src/(features/[^/]+|[^/]+)/' },
    to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased'] },
  },
  { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'what is imported exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/** Follows all imports below `src`, types included. @param baseDir the folder that holds `src` */
export async function followArrows(
  baseDir: string,
): Promise<{ sources: string[]; broken: { rule: string; from: string; to: string }[] }> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: path.resolve(baseDir),
      validate: true,
      ruleSet: { forbidden: arrows },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  return {
    sources: modules.map((module) => module.source),
    broken: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
