import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The core runs alike in Excel, Apps Script, a browser and Node: no clock, no I/O, no host. */
const pureCore = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The core takes no clock: pass the day in.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core takes no clock: pass the day in.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The core is deterministic: pass the seed in.',
  },
];

/** Named imports and re-exports of zod's namespace keep bundlers from leaving out what is not used. */
const wholeZod = [
  {
    selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message: "Write `import * as z from 'zod'`. Other forms cost bundles hundreds of kilobytes.",
  },
  {
    selector:
      "ExportSpecifier[local.name='z'], ExportNamedDeclaration[source.value='zod'], ExportAllDeclaration[source.value='zod']",
    message: 'Do not pass zod on: import it where it is used.',
  },
];

/** What hosts and Node offer, which the core must do without. */
const hostGlobals = [
  'Excel',
  'Office',
  'SpreadsheetApp',
  'document',
  'window',
  'process',
  'Buffer',
  'fetch',
  'require',
  'setTimeout',
  'console',
];

const inElement = (...types) => ({ element: { types: { anyOf: types } } });
const faceOf = (...types) => ({ element: { types: { anyOf: types }, fileInternalPath: 'index.ts' } });

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': [
        { type: 'core', pattern: 'shared/*' },
        { type: 'sync', pattern: 'sync/*' },
        { type: 'web', pattern: 'web/*' },
        { type: 'addin', pattern: 'addin/*' },
        { type: 'tests', pattern: 'tests' },
        { type: 'examples', pattern: 'examples' },
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...wholeZod],
      // A folder is open to others only through its index.ts; within a folder, imports are free.
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'Import through the folder’s index.ts, and never against the flow: shared ← web ← addin, shared ← web ← sync.',
          policies: [
            { from: inElement('core'), allow: { to: faceOf('core') } },
            { from: inElement('web'), allow: { to: faceOf('core', 'web') } },
            { from: inElement('sync', 'examples'), allow: { to: faceOf('core', 'web', 'sync') } },
            { from: inElement('addin'), allow: { to: faceOf('core', 'web', 'addin') } },
            {
              from: inElement('tests'),
              allow: { to: inElement('core', 'web', 'sync', 'addin', 'examples') },
            },
          ],
        },
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...wholeZod, ...pureCore],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            'node:*',
            'fs',
            'fs/*',
            'path',
            'os',
            'crypto',
            'stream',
            'zlib',
            'util',
            'child_process',
            'exceljs',
            '@e965/xlsx',
            'googleapis',
          ],
        },
      ],
      'no-restricted-globals': ['error', ...hostGlobals],
    },
  },
);
