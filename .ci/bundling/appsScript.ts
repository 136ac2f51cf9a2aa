import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  BannerPlugin,
  Compilation,
  type Compiler,
  type Configuration,
  NormalModuleReplacementPlugin,
  sources,
} from 'webpack';
import { withArrows } from './arrows';
import { licences } from './licences';
import { withWordsSaidOnce } from './saidOnce';
import { withShortNames } from './shortNames';
import { minifierWith } from './swcMinifier';
import { withoutUnusedMethods } from './unusedMethods';

const CHECKOUT = path.resolve(__dirname, '../..');

/** What Google calls by name, which it finds only as functions at the top of the file, and what each is given. */
const CALLED = {
  onOpen: '',
  onInstall: '',
  onEdit: 'e',
  onStructure: 'e',
  openPane: '',
  checkPlan: '',
  syncPlan: '',
  setUpSheet: '',
  removeFromSheet: '',
  ask: 'n,a',
};

/** The folders in which actions are read. */
const OF_ACTIONS = /read\/actions(?:\/|$)/;

const stubs = Object.entries(CALLED).map(
  ([name, given]) => `function ${name}(${given}){return Shirebook.${name}(${given})}`,
);

/**
 * The add-on's side at Google: one script, small, since Google loads all of it at every edit. It calls
 * nothing when it is loaded, and makes no code from text.
 *
 * @param folder where it is built
 */
export function appsScript(folder: string): Configuration {
  return {
    name: 'google',
    target: ['webworker', 'es2020'],
    context: CHECKOUT,
    entry: { Code: './addin/google/server/main.ts' },
    output: {
      path: path.resolve(CHECKOUT, folder),
      filename: '[name].js',
      library: { type: 'var', name: 'Shirebook' },
      clean: { keep: /^Sidebar\./ },
    },
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript' },
              target: 'es2020',
              // Fields are set as they are written: what sets them otherwise comes once for each class.
              assumptions: { setPublicClassFields: true },
            },
          },
        },
        { test: /(shared|addin)\/.*\.ts$/, sideEffects: false },
        { test: /addin\/google\/server\/main\.ts$/, sideEffects: true },
        { test: /shared\/.*\.ts$/, enforce: 'pre', loader: path.join(__dirname, 'joinedLists.mjs') },
        { test: /shared\/rules\/.*\.ts$/, enforce: 'pre', loader: path.join(__dirname, 'ruleHeaders.mjs') },
        { test: /shared\/rules\/.*\.ts$/, enforce: 'pre', loader: path.join(__dirname, 'rowRules.ts') },
      ],
    },
    plugins: [
      // Names and offices by which leads are parted weigh a tenth of the script, and no check there needs them.
      new NormalModuleReplacementPlugin(/\/text\/lead$/, (found) => {
        if (OF_ACTIONS.test(found.context)) found.request += 'Unparted';
      }),
      // Rows are read one by one there: none goes on with the row above it, holds several actions, or has marks for leads.
      new NormalModuleReplacementPlugin(/\/(continuation|severalActions|leadMarks)$/, (found) => {
        if (OF_ACTIONS.test(found.context)) found.request += 'Alone';
      }),
      // No colours of cells are asked for there.
      new NormalModuleReplacementPlugin(/\/ragOfPaint$/, (found) => {
        found.request = found.request.replace('ragOfPaint', 'ragUnpainted');
      }),
      // Words are looked at one by one there: knowing beforehand which say nothing saves time in long plans alone.
      new NormalModuleReplacementPlugin(/\/mayBegin$/, (found) => {
        found.request += 'Any';
      }),
      new BannerPlugin({
        banner: stubs.join('\n'),
        raw: true,
        footer: true,
        // behind the minified script, each on a line of its own
        stage: Compilation.PROCESS_ASSETS_STAGE_REPORT,
      }),
      { apply: putManifest },
      licences('Code'),
    ],
    // nothing here counts the parameters of a function
    optimization: {
      minimizer: [
        minifierWith({
          compress: { passes: 3, keep_fargs: false, hoist_funs: true },
          before: withoutUnusedMethods,
          after: (code) => withShortNames(withWordsSaidOnce(withArrows(code))),
        }),
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function putManifest(compiler: Compiler): void {
  const file = path.resolve(CHECKOUT, 'addin/google/appsscript.json');
  compiler.hooks.thisCompilation.tap('putManifest', (compilation) => {
    compilation.hooks.processAssets.tap('putManifest', () => {
      compilation.fileDependencies.add(file);
      compilation.emitAsset('appsscript.json', new sources.RawSource(readFileSync(file)));
    });
  });
}
