import path from 'node:path';
import webpack, { type Configuration } from 'webpack';
import configurations from '../../webpack.config';

/** `tsx buildTryout.ts FOLDER`: builds the pane and the page on which it is tried, as `npm start` has them. */
const folder = process.argv[2]!;
const FOLDERS: Readonly<Record<string, string>> = { pane: 'addin', tryout: 'tryout' };
const pages = configurations.flatMap((configuration): Configuration[] => {
  const below = FOLDERS[configuration.name ?? ''];
  if (below === undefined) return [];
  const output = { ...configuration.output, path: path.join(folder, below) };
  return [{ ...configuration, mode: 'production', output }];
});
webpack(pages, (fault, stats) => {
  const said = fault ?? (stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : null);
  if (said) console.error(said);
  process.exitCode = said ? 1 : 0;
});
