// Lint as Obsidian's review runs it on `src`, stricter types everywhere, and the rules of the house:
// rooms whose imports point left (core <- vault <- ui <- main), a core without clock, chance or I/O, small files.
import { builtinModules } from 'node:module';
import js from '@eslint/js';
import json from '@eslint/json';
import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Bans relative imports of these rooms, however deep the importing file lies. */
const rooms = (names, message) => ({ regex: `^(?:\\.{1,2}/)+(?:${names.join('|')})(?:/|$)`, message });

const app = {
  regex: '^(?:obsidian|electron|@codemirror/|@lezer/)',
  message: 'core knows nothing of the app: text in, values out.',
};

const node = {
  regex: `^(?:node:|(?:${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(?:/|$))`,
  message: 'The plugin also runs on phones: no Node modules.',
};

const clockInDateFns = {
  regex: '^date-fns',
  importNamePattern:
    '^(?:isPast|isFuture|isToday|isTomorrow|isYesterday|isThis\\w+|isSame\\w+ToNow|\\w+ToNow\\w*|(?:start|end)Of(?:Today|Tomorrow|Yesterday))$',
  message: 'Reads the clock: in core the day is an argument.',
};

const importsOnlyLeft = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const inSrc = [
  { selector: 'Literal[regex.pattern=/.{121,}/]', message: 'Build long patterns from named pieces.' },
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'Say what happens to the error.' },
  { selector: 'ImportExpression', message: 'The plugin is one file: import at the top.' },
];

const inCore = [
  ...inSrc,
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Reads the clock: in core the day is an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'Reads the clock: in core the day is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Reads the clock: in core the day is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is an argument in core.',
  },
  {
    selector: "MemberExpression[object.name='crypto'], MemberExpression[property.name='crypto']",
    message: 'Chance is an argument in core.',
  },
];

const strictTypes = {
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, minimumDescriptionLength: 0 }],
  // A method that must be async for its caller may have nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  // Its advice, `!`, is what no-non-null-assertion refuses.
  '@typescript-eslint/non-nullable-type-assertion-style': 'off',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
};

const projectService = { projectService: { allowDefaultProject: ['vitest.config.ts'] } };

export default defineConfig([
  { ignores: ['main.js', 'dist/', 'coverage/', 'node_modules/', 'docs/sample-vault/', '**/*.d.ts'] },
  // A finding is solved, not silenced.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },

  {
    files: ['src/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      obsidianmd.configs.recommended,
    ],
    languageOptions: { parserOptions: projectService },
    rules: {
      ...strictTypes,
      'no-restricted-syntax': ['error', ...inSrc],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-empty': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...importsOnlyLeft(
        app,
        node,
        clockInDateFns,
        rooms(['vault', 'ui', 'main'], 'core imports nothing from the rooms to its right.'),
      ),
      'no-restricted-syntax': ['error', ...inCore],
    },
  },
  {
    files: ['src/vault/**/*.ts'],
    rules: importsOnlyLeft(node, rooms(['ui', 'main'], 'vault imports only from core.')),
  },
  {
    files: ['src/ui/**/*.ts', 'src/main.ts'],
    rules: importsOnlyLeft(node, rooms(['main'], 'Nobody imports main.')),
  },
  // Tables of words may be as long as the language is.
  { files: ['src/**/words/**/*.ts'], rules: { 'max-lines': 'off' } },

  {
    files: ['tests/**/*.ts', 'scripts/**/*.ts', 'vitest.config.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: projectService },
    rules: {
      ...strictTypes,
      // TypeScript knows the names.
      'no-undef': 'off',
      'no-console': ['error', { allow: ['warn', 'error', 'debug'] }],
      'no-restricted-syntax': ['error', ...inSrc.slice(0, 2)],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['scripts/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 250 }], 'max-lines-per-function': ['error', { max: 60 }] },
  },
  // A test that indexes past the end fails by itself.
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  // The host evaluates the built plugin as the app does.
  { files: ['tests/host/**/*.ts'], rules: { '@typescript-eslint/no-implied-eval': 'off' } },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['*.json', '.*.json'],
    ignores: ['package.json', 'package-lock.json'],
    plugins: { json },
    language: 'json/json',
    extends: ['json/recommended'],
  },
  { files: ['package.json'], extends: [obsidianmd.configs.recommended] },
]);
