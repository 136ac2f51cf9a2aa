import webpack from 'webpack';
import { appsScript } from '../../.ci/bundling/appsScript';
import { googleSidebar } from '../../.ci/bundling/googleSidebar';

/** `tsx buildHalf.ts script|sidebar FOLDER`: builds a half of the add-on for tests, in a process of its own, as webpack likes it. */
const [half, folder] = process.argv.slice(2);
const configuration = half === 'script' ? appsScript(folder!) : googleSidebar(folder!);
webpack({ ...configuration, mode: 'production' }, (fault, stats) => {
  const said = fault ?? (stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : null);
  if (said) console.error(said);
  process.exitCode = said ? 1 : 0;
});
