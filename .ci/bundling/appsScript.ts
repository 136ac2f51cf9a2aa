import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BannerPlugin, type Compiler, type Configuration, sources } from 'webpack';

const CHECKOUT = path.resolve(__dirname, '../..');

/** What Google calls by name, which it finds only as functions at the top of the file. */
const CALLED = [
  'onOpen',
  'onInstall',
  'onEdit',
  'onStructure',
  'openPane',
  'checkPlan',
  'syncPlan',
  'setUpSheet',
  'removeFromSheet',
  'ask',
];

const stubs = CALLED.map((name) => `function ${name}() { return Shirebook.${name}.apply(null, arguments); }`);

/**
 * The add-on's side at Google: one script that people can read, since Google's reviewers do. It calls
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
      clean: { keep: /^Sidebar\.html$/ },
    },
    devtool: false,
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2020' } },
        },
        { test: /(shared|addin)\/.*\.ts$/, sideEffects: false },
        { test: /addin\/google\/server\/main\.ts$/, sideEffects: true },
      ],
    },
    plugins: [
      new BannerPlugin({ banner: stubs.join('\n'), raw: true, footer: true }),
      { apply: putManifest },
    ],
    optimization: { minimize: false },
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
