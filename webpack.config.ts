import path from 'node:path';
import { BannerPlugin, type Configuration } from 'webpack';
import { appsScript } from './.ci/bundling/appsScript';
import { browserPage } from './.ci/bundling/browserPage';
import { googleSidebar } from './.ci/bundling/googleSidebar';
import { licences } from './.ci/bundling/licences';

/**
 * The command line and the worker, as one file that Node runs from anywhere, and a small one that starts
 * it. What a command needs is loaded when it is called: `--help` answers at once. Small packages are
 * inside, which starts faster than hundreds of files; SheetJS and the server are found in node_modules
 * when needed.
 */
const worker: Configuration = {
  name: 'worker',
  target: 'node20',
  entry: { shirebook: './sync/cli/launch/main.ts', program: './sync/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    // The pages are built beside it.
    clean: { keep: /^(addin|tryout|console|google)\// },
  },
  resolve: { extensions: ['.ts', '.js'] },
  externals: Object.fromEntries(
    [
      'fastify',
      '@fastify/rate-limit',
      '@e965/xlsx',
      'better-sqlite3',
      '@googleapis/sheets',
      'pg',
      'pg-boss',
    ].map((name) => [name, `commonjs ${name}`]),
  ),
  cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
  module: {
    parser: { javascript: { dynamicImportMode: 'eager', createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
    ],
  },
  node: { __dirname: false },
  // So that `shirebook` runs by its own name once the package is linked.
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: 'shirebook.js' }),
    licences('shirebook'),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** The task pane: `pane.js` is painted and usable before `engine.js` – reader and rules – has come. */
const pane = browserPage({
  name: 'pane',
  entry: './addin/pane/main.ts',
  folder: 'dist/addin',
  files: {
    'pane.html': 'addin/pane/pane.html',
    'help.html': 'addin/pane/help.html',
    'manifest.xml': 'manifest.xml',
    assets: 'addin/assets',
  },
});

/** The page on which the pane is tried without Excel. */
const tryout = browserPage({
  name: 'tryout',
  entry: './addin/tryout/main.ts',
  folder: 'dist/tryout',
  files: {
    'tryout.html': 'addin/tryout/tryout.html',
    'bridge.js': 'addin/tryout/bridge.js',
  },
});

/** The page on which county staff see what came in, and decide. */
const countyConsole = browserPage({
  name: 'console',
  entry: './sync/console/main.tsx',
  folder: 'dist/console',
  files: { 'console.html': 'sync/console/console.html' },
});

/** The add-on of Google Sheets: what runs at Google, and the pane beside the sheet. */
const google = [appsScript('dist/google'), googleSidebar('dist/google')];

export default [worker, pane, tryout, countyConsole, ...google];
