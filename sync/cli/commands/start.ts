import { Command } from 'commander';
import { relative, resolve } from 'node:path';
import { today } from '../dayOption';
import { EXAMPLE, USUAL_PORT } from '../examplePlace';
import { EXIT, type ExitCode } from '../exitCode';
import { portOption } from '../portOption';
import type { Terminal } from '../terminal';
import { VERSION } from '../version';

interface StartOptions {
  readonly out: string;
  readonly port?: number;
  readonly once?: true;
  readonly example: string;
}

export function startCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('start')
    .description('merge the example county, and run its worker on this machine until Ctrl-C')
    .option('-o, --out <file>', 'the county workbook to write', 'county.xlsx')
    .option('-p, --port <number>', `where it is served (default: ${USUAL_PORT}, or any free one)`, portOption)
    .option('--example <folder>', 'the example to merge: returns and a county.json', EXAMPLE)
    .option('--once', 'end after the merge, without the worker')
    .addHelpText('after', '\nExamples:\n  $ npm start\n  $ npm start -- --once')
    .action(async (options: StartOptions) => end(await start(options, terminal)));
}

async function start({ out, port, once, example }: StartOptions, terminal: Terminal): Promise<ExitCode> {
  const { mergeCounty } = await import('../mergeCounty');
  const { printMerge } = await import('../printMerge');
  const settings = resolve(example, 'county.json');
  const { report, isThere } = await mergeCounty(
    {
      paths: [asTypedHere(example)],
      out: [out],
      config: settings,
      asAt: null,
      dryRun: false,
      publish: null,
      force: false,
      today: today(),
    },
    terminal,
  );
  printMerge(report, terminal);
  if (!isThere) return EXIT.nothing;
  if (!once) {
    const { districtOf, loadConfig } = await import('../../config');
    const { consoleFolder, serveWorker } = await import('../serveWorker');
    const { tryoutFiles } = await import('../tryoutFiles');
    const { config, folder } = await loadConfig(settings);
    const asAt = () => config.asAt ?? today();
    const serve = {
      console: consoleFolder(),
      tryout: tryoutFiles(
        example,
        report.asAt,
        (file) => districtOf(resolve(example, file), null, config, folder)?.id ?? null,
      ),
      log: null,
      hosts: ['localhost', '127.0.0.1', '[::1]'],
    };
    const worker = { config, folder, book: out, asAt, version: VERSION, watched: [example], serve };
    await serveWorker(worker, { host: '127.0.0.1', port: port ?? null, usual: USUAL_PORT }, terminal);
  }
  return report.counts.refused > 0 ? EXIT.attention : EXIT.done;
}

/** `examples/county` where it lies below the present folder. */
function asTypedHere(path: string): string {
  const below = relative('.', path);
  return below === '' || below.startsWith('..') ? path : below;
}
