import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

/** Where Node finds the packages that contenders use. */
const BUILT = path.resolve(__dirname, '../../node_modules/.cache/shirebook-bench');

/** The built command line. */
export const SHIREBOOK = path.resolve(__dirname, '../../dist/shirebook.js');

/** What contenders use, as it is installed. */
const PACKAGES = ['exceljs', '@e965/xlsx', 'xlsx-wasm-node'];

/** What contenders do, one a file in contenders/. */
export const SCRIPTS = [
  'readInflating',
  'readScanning',
  'readShirebook',
  'readExceljs',
  'readExceljsStreaming',
  'readSheetJs',
  'readCalamine',
  'copyScanning',
  'copyExceljs',
  'copyExceljsStreaming',
  'copySheetJs',
] as const;
export type Script = (typeof SCRIPTS)[number];

export const built = (script: Script): string => path.join(BUILT, `${script}.js`);

/**
 * Builds the contenders as the command line is built, so that none pays for being translated. Each is
 * built by itself: what several entries share is not put together with the rest, and then every name
 * that is imported costs a call whenever it is used.
 */
export async function buildContenders(): Promise<void> {
  if (!existsSync(SHIREBOOK)) throw new Error(`${SHIREBOOK} is not there: npm run build makes it.`);
  await new Promise<void>((resolve, reject) => {
    webpack(
      SCRIPTS.map((name): webpack.Configuration => ({
        mode: 'production',
        target: 'node20',
        entry: { [name]: path.join(__dirname, 'contenders', `${name}.ts`) },
        output: { path: BUILT, filename: '[name].js' },
        resolve: { extensions: ['.ts', '.js'] },
        externals: Object.fromEntries(PACKAGES.map((name) => [name, `commonjs ${name}`])),
        module: {
          parser: { javascript: { dynamicImportMode: 'eager' } },
          rules: [
            {
              test: /\.ts$/,
              loader: 'swc-loader',
              options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
            },
          ],
        },
        optimization: { minimize: false },
      })),
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
}

/** Whether Node finds a package that the project does not name. */
export function isPackage(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}

/** The Python that has a package, or null. */
export function pythonWith(name: string): string | null {
  return (
    ['python3', '/usr/bin/python3'].find(
      (python) => spawnSync(python, ['-c', `import ${name}`]).status === 0,
    ) ?? null
  );
}

export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version']).status === 0;
}
