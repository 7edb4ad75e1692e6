import js from '@eslint/js';
import type { Linter } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: each room of `src` and the rooms it may reach.
 * `docs/decisions/0001-rooms.md` says why.
 */
const rooms: Record<string, string[]> = {
  facts: [],
  // Some files hold facts, others hold questions.
  importers: ['facts', 'quiz'],
  exporters: ['facts', 'quiz', 'importers'],
  quiz: ['facts'],
  records: ['facts', 'quiz'],
  questions: ['facts', 'quiz'],
  contract: ['facts', 'quiz', 'records', 'questions'],
  host: ['facts', 'importers', 'exporters', 'quiz', 'records', 'questions', 'contract'],
  main: ['host', 'contract'],
  preload: ['contract'],
  browser: ['host', 'contract'],
  renderer: ['contract', 'facts', 'quiz'],
  phone: ['contract', 'facts', 'quiz'],
  cli: ['facts', 'importers', 'exporters', 'quiz', 'records', 'questions', 'contract', 'host', 'browser'],
  e2e: ['contract', 'facts', 'quiz', 'records', 'questions', 'host', 'browser', 'cli'],
};
const pureRooms = ['facts', 'importers', 'exporters', 'quiz', 'records', 'questions', 'contract'];

/**
 * No feature reaches into another.
 * @param out the way out of the feature's own folder, as a regular expression
 */
function featuresApart(files: string, out: string): Linter.Config {
  return {
    name: 'features stay apart',
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^${out}(?!\\.\\./(ui|stores|app|i18n|input|sound)|\\.\\./\\.\\./(contract|facts|quiz))`,
              message: 'A feature never imports another feature.',
            },
            { regex: '^electron($|/)', message: 'Only src/main and src/preload import electron.' },
          ],
        },
      ],
    },
  };
}

export default defineConfig(
  // The stub's program is what a package holds, and of no project of ours.
  globalIgnores(['out/', 'dist/', 'test-results/', 'playwright-report/', 'src/cli/package/stub/program.cjs']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A number or a boolean in a message reads as intended.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='superRefine']",
          message:
            'What it has parsed stays in memory until V8 looks through all of it, and each cleaning copies it: use `check`.',
        },
      ],
      'no-console': 'off',
    },
  },
  {
    name: 'rooms',
    files: ['src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(rooms).map((room) => ({
        type: room,
        pattern: room === 'e2e' ? 'e2e' : `src/${room}`,
      })),
      'boundaries/legacy-templates': false,
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            { from: { element: { type: '*' } }, allow: { to: { module: { origin: 'external' } } } },
            { from: { element: { type: '*' } }, allow: { to: { module: { origin: 'core' } } } },
            ...Object.entries(rooms).map(([room, reachable]) => ({
              from: { element: { type: room } },
              allow: { to: { element: { types: { anyOf: [room, ...reachable] } } } },
            })),
          ],
        },
      ],
    },
  },
  {
    name: 'pure rooms',
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node:|electron|react|zustand|ws$)', message: 'This room is pure.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'window', 'document', 'fetch', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Random numbers come from the game state or a seed.' },
        { object: 'Date', property: 'now', message: 'Time comes in as an argument or in an event.' },
      ],
    },
  },
  {
    name: 'only the shell knows Electron',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/main/**', 'src/preload/**', ...pureRooms.map((room) => `src/${room}/**`)],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '^electron($|/)', message: 'Only src/main and src/preload import electron.' }],
        },
      ],
    },
  },
  {
    name: 'React',
    files: ['src/renderer/**/*.tsx', 'src/renderer/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  featuresApart('src/renderer/features/*/*.{ts,tsx}', '\\.\\./'),
  // A feature may have a folder inside.
  featuresApart('src/renderer/features/*/*/**/*.{ts,tsx}', '\\.\\./\\.\\./'),
);
