import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { licences } from './licences';
import { swcMinifier } from './swcMinifier';
import { type Compiler, type Configuration, sources } from 'webpack';

const CHECKOUT = path.resolve(__dirname, '../..');

export interface BrowserPage {
  /** Of the script and its style sheet: `pane` makes pane.js and pane.css. */
  readonly name: string;
  readonly entry: string;
  /** Where it is built. */
  readonly folder: string;
  /** What is put beside it as it is, by name: files, or folders with the files in them. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * How a page's scripts are made: one script under a name that never changes, so that manifests and
 * pages can name it; what is imported lazily in scripts beside it; no code made from text, which the
 * pages' policy forbids. The rules leave their documentation at home.
 */
export function browserPage({ name, entry, folder, files = {} }: BrowserPage): Configuration {
  return {
    name,
    target: ['web', 'es2022'],
    context: CHECKOUT,
    entry: { [name]: entry },
    output: {
      path: path.resolve(CHECKOUT, folder),
      filename: '[name].js',
      cssFilename: '[name].css',
      chunkFilename: '[name].js',
      clean: true,
    },
    devtool: false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    experiments: { css: true },
    cache: { type: 'filesystem', name: `browser-${name}`, buildDependencies: { config: [__filename] } },
    module: {
      rules: [
        { test: /\.tsx?$/, use: [swc()] },
        // Nothing of these acts on being imported: what is not used of it can be left out.
        { test: /(shared|web|addin\/(host|live|engine|workbook|commands))\/.*\.tsx?$/, sideEffects: false },
        { test: /shared\/rules\/.*\.ts$/, enforce: 'pre', loader: path.join(__dirname, 'ruleHeaders.mjs') },
      ],
    },
    plugins: [{ apply: (compiler) => putBeside(compiler, files) }, licences(name)],
    optimization: { minimizer: [swcMinifier], chunkIds: 'named', splitChunks: false },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

function swc() {
  return {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
      },
    },
  };
}

function putBeside(compiler: Compiler, files: Readonly<Record<string, string>>): void {
  compiler.hooks.thisCompilation.tap('putBeside', (compilation) => {
    compilation.hooks.processAssets.tap('putBeside', () => {
      for (const [as, from] of Object.entries(files)) {
        for (const [name, file] of filesOf(as, path.resolve(CHECKOUT, from))) {
          compilation.fileDependencies.add(file);
          compilation.emitAsset(name, new sources.RawSource(readFileSync(file)));
        }
      }
    });
  });
}

function filesOf(as: string, from: string): [string, string][] {
  if (!existsSync(from)) throw new Error(`${from} is not there`);
  if (!statSync(from).isDirectory()) return [[as, from]];
  return readdirSync(from).map((name) => [`${as}/${name}`, path.join(from, name)]);
}
