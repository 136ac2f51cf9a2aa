import { Command, InvalidArgumentError } from 'commander';
import { relative, resolve } from 'node:path';
import { today } from '../dayOption';
import { EXIT, type ExitCode } from '../exitCode';
import type { Terminal } from '../terminal';

/** The example county, as seen from the built program. */
const EXAMPLE = resolve(__dirname, '../examples/county');
const USUAL_PORT = 3020;

interface StartOptions {
  readonly out: string;
  readonly port?: number;
  readonly once?: true;
  readonly example: string;
}

export function startCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('start')
    .description('merge the example county and show it as pages until Ctrl-C')
    .option('-o, --out <file>', 'the county workbook to write', 'county.xlsx')
    .option(
      '-p, --port <number>',
      `where the pages are served (default: ${USUAL_PORT}, or any free one)`,
      portOption,
    )
    .option('--example <folder>', 'the example to merge: returns and a county.json', EXAMPLE)
    .option('--once', 'end after the merge, without pages')
    .addHelpText('after', '\nExamples:\n  $ npm start\n  $ npm start -- --once')
    .action(async (options: StartOptions) => end(await start(options, terminal)));
}

async function start({ out, port, once, example }: StartOptions, terminal: Terminal): Promise<ExitCode> {
  const { mergeCounty } = await import('../mergeCounty');
  const { printMerge } = await import('../printMerge');
  const { report, book, workbook } = await mergeCounty(
    {
      paths: [asTypedHere(example)],
      out,
      config: resolve(example, 'county.json'),
      asAt: null,
      dryRun: false,
      publish: null,
      force: false,
      withBook: true,
      today: today(),
    },
    terminal,
  );
  printMerge(report, terminal);
  if (workbook === null || book === null) return EXIT.nothing;
  if (!once) {
    const { servePages } = await import('../servePages');
    const { tryoutFiles } = await import('../tryoutFiles');
    const tryout = tryoutFiles(example, book.asAt);
    await servePages(book, workbook, tryout, port ?? null, USUAL_PORT, terminal);
  }
  return report.counts.refused > 0 ? EXIT.attention : EXIT.done;
}

/** `examples/county` where it lies below the present folder. */
function asTypedHere(path: string): string {
  const below = relative('.', path);
  return below === '' || below.startsWith('..') ? path : below;
}

function portOption(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return port;
}
