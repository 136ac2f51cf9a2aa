import webpack from 'webpack';
import { browserPage } from '../../.ci/bundling/browserPage';

/** `tsx buildTestPage.ts NAME ENTRY PAGE AS FOLDER`: builds a page for tests, in a process of its own, as webpack likes it. */
const [name, entry, page, as, folder] = process.argv.slice(2);
const configuration = browserPage({
  name: name!,
  entry: entry!,
  folder: folder!,
  files: { [as!]: page! },
});
webpack({ ...configuration, mode: 'production' }, (fault, stats) => {
  const said = fault ?? (stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : null);
  if (said) console.error(said);
  process.exitCode = said ? 1 : 0;
});
