import eslint from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const project = new URL('../', import.meta.url).pathname;

/** Text that becomes markup: the page's policy refuses it, and so does the review. */
const markupSinks = [
  ...['innerHTML', 'outerHTML'].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
    message: 'Text never becomes markup here: make nodes, or use textContent.',
  })),
  ...['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'parseFromString'].map((name) => ({
    selector: `CallExpression > MemberExpression.callee[property.name='${name}']`,
    message: 'Text never becomes markup here: make nodes, or use textContent.',
  })),
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Text never becomes markup here: give React children.',
  },
];

/** The same answers give the same findings, whenever and wherever they are computed. */
const clockAndDice = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: the time comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: the time comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain has no dice: randomness comes in as an argument.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'test/output/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  reactHooks.configs.flat.recommended,
  jsxA11y.flatConfigs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: project } },
    rules: {
      // The compiler knows which names exist.
      'no-undef': 'off',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-restricted-imports': ['error', { paths: [{ name: 'zod', message: "Use 'zod/mini'." }] }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Spreading a text into its code points is what is meant where it is done.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**', 'public/**'],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...markupSinks] },
  },
  {
    files: ['src/domain/**'],
    rules: { 'no-restricted-syntax': ['error', ...markupSinks, ...clockAndDice] },
  },
  {
    files: ['test/**'],
    rules: {
      // `vi.mocked(console.error)` names a method without calling it; Playwright wants `({}, provide) =>`.
      '@typescript-eslint/unbound-method': 'off',
      'no-empty-pattern': 'off',
    },
  },
  {
    files: ['vite.config.ts', 'test/eslint.config.js', 'test/e2e/playwright.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  // Plain scripts: the compiler reads those that say `@ts-check`.
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
