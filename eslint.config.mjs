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

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true } },
      'boundaries/elements': [
        { type: 'core', pattern: 'shared/*', mode: 'folder', capture: ['folder'] },
        { type: 'sync', pattern: 'sync/*', mode: 'folder', capture: ['folder'] },
        { type: 'addin', pattern: 'addin/*', mode: 'folder', capture: ['folder'] },
        { type: 'tests', pattern: 'tests', mode: 'folder' },
      ],
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: [
            { from: 'core', allow: ['core'] },
            { from: 'sync', allow: ['core', 'sync'] },
            { from: 'addin', allow: ['core', 'addin'] },
            { from: 'tests', allow: ['core', 'sync', 'addin', 'tests'] },
          ],
        },
      ],
      'boundaries/entry-point': [
        'error',
        {
          default: 'disallow',
          rules: [
            { target: ['core', 'sync', 'addin'], allow: 'index.ts' },
            { target: ['tests'], allow: '**' },
          ],
        },
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...pureCore],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path', 'exceljs', 'googleapis'] }],
      'no-restricted-globals': [
        'error',
        'Excel',
        'Office',
        'SpreadsheetApp',
        'document',
        'window',
        'process',
        'Buffer',
        'fetch',
      ],
    },
  },
  { files: ['tests/**/*.ts'], rules: { 'boundaries/entry-point': 'off' } },
);
