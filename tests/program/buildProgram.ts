import { symlinkSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import configurations from '../../webpack.config';

/** `tsx buildProgram.ts ENTRY FOLDER`: builds a program that Node runs as program.js, as the worker is built. */
const [entry, folder] = process.argv.slice(2);
const worker = configurations.find(({ name }) => name === 'worker')!;
const output = { ...worker.output, path: folder!, filename: '[name].js', clean: false };
webpack({ ...worker, mode: 'production', entry: { program: entry! }, output }, (fault, stats) => {
  const said = fault ?? (stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : null);
  if (said) console.error(said);
  // Wherever the folder is, what is not bundled is found from there.
  symlinkSync(path.resolve(__dirname, '../../node_modules'), path.join(folder!, 'node_modules'));
  process.exitCode = said ? 1 : 0;
});
