import { Command } from 'commander';
import { resolve } from 'node:path';
import { dayOption, today } from '../dayOption';
import { EXAMPLE, USUAL_PORT } from '../examplePlace';
import { EXIT, type ExitCode } from '../exitCode';
import { Failure } from '../failure';
import { portOption } from '../portOption';
import type { Terminal } from '../terminal';
import { VERSION } from '../version';

interface ServeOptions {
  readonly out: string;
  readonly config?: string;
  readonly asAt?: string;
  readonly port?: number;
  readonly host: string;
  readonly watch?: readonly string[];
  readonly name?: readonly string[];
  readonly proxy?: readonly string[];
  readonly log?: true;
}

export function serveCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  return new Command('serve')
    .description('run the county’s worker: what districts send and what comes into folders is merged at once')
    .argument(
      '[returns...]',
      'workbooks, folders of them, or addresses of Google Sheets, that are taken as they come',
    )
    .option('-o, --out <file>', 'the county workbook, beside which the state lies', 'county.xlsx')
    .option('-c, --config <file>', 'the county’s settings: names, districts, due dates, folders to watch')
    .option('--as-at <day>', 'the day the workbook speaks of (default: each day its own)', dayOption)
    .option('-p, --port <number>', `where it is served (default: ${USUAL_PORT}, or any free one)`, portOption)
    .option('--host <address>', 'the address to listen at; others than this machine need keys', '127.0.0.1')
    .option('--watch <folder...>', 'folders to take returns from, besides those in the settings')
    .option('--name <host...>', 'the names by which browsers call it, such as plans.loamshire.example')
    .option('--proxy <address...>', 'proxies in front of it, whose word on who asks is taken')
    .option('--log', 'a line of JSON for every request, on standard error')
    .addHelpText(
      'after',
      `
The state lies beside the county workbook, or in the PostgreSQL database that DATABASE_URL names, which
several workers can share. Browsers need HTTPS in front of it where it is reached from other machines.

Examples:
  $ shirebook serve returns --out county.xlsx --config county.json
  $ shirebook keys make --county --out county.xlsx --config county.json
  $ shirebook serve --watch returns --host 0.0.0.0 --name plans.loamshire.example --config county.json`,
    )
    .action(async (paths: string[], options: ServeOptions) => end(await serve(paths, options, terminal)));
}

async function serve(
  paths: readonly string[],
  { out, config: file, asAt, port, host, watch = [], name, proxy, log }: ServeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { loadConfig, NO_CONFIG } = await import('../../config');
  const { isCountyWorkbook } = await import('../../county');
  const { isLoopback, consoleFolder, serveWorker } = await import('../serveWorker');
  const { tryoutFiles } = await import('../tryoutFiles');
  const { checkOut } = await import('../writeOut');
  const { config, folder } =
    file === undefined ? { config: NO_CONFIG, folder: process.cwd() } : await loadConfig(file);
  await checkOut(out, async (path) => {
    if (await isCountyWorkbook(path)) return true;
    throw new Failure(`${path} is there already, and is no county workbook: choose another name.`);
  });
  const day = () => asAt ?? config.asAt ?? today();
  const { isAddress } = await import('../../google');
  const { sheetId } = await import('../google/sheetId');
  const sheets = { returns: paths.filter(isAddress) };
  sheets.returns.forEach(sheetId);
  const files = paths.filter((path) => !isAddress(path));
  const watched = [...files, ...watch, ...config.watch.map((each) => resolve(folder, each))];
  await needFolders(watched);
  const serve = {
    console: consoleFolder(),
    tryout: tryoutFiles(EXAMPLE, day()),
    log: log ? { write: (line: string) => terminal.err(line) } : null,
    hosts: name ?? (isLoopback(host) ? ['localhost', '127.0.0.1', '[::1]'] : null),
    proxies: proxy ?? [],
  };
  await serveWorker(
    { config, folder, book: out, asAt: day, version: VERSION, watched, sheets, serve },
    { host, port: port ?? null, usual: USUAL_PORT },
    terminal,
  );
  return EXIT.done;
}

/** A path that is not there is a slip of the hand. @throws Failure */
async function needFolders(watched: readonly string[]): Promise<void> {
  const { stat } = await import('node:fs/promises');
  for (const path of watched) {
    await stat(path).catch(() => {
      throw new Failure(`${path}: there is no such file or folder to watch.`);
    });
  }
}
