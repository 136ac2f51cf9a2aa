import { Command } from 'commander';
import type { Access, Refusal } from '../../access';
import { EXIT, type ExitCode } from '../exitCode';
import { Failure } from '../failure';
import type { Terminal } from '../terminal';

interface KeysOptions {
  readonly out: string;
  readonly config?: string;
  readonly json?: true;
}

interface MakeOptions extends KeysOptions {
  readonly district?: string;
  readonly county?: true;
}

export function keysCommand(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const keys = new Command('keys')
    .description('let districts and the county’s staff in to the worker')
    .addHelpText(
      'after',
      `
A key stays good until it is revoked. It is shown once and kept as a hash: whoever loses it gets another.
An officer does not need to see one: “pair” prints a code that is typed into the pane.

Examples:
  $ shirebook keys make --county --out county.xlsx --config county.json
  $ shirebook keys pair --district Hillford --out county.xlsx --config county.json
  $ shirebook keys list --out county.xlsx --config county.json
  $ shirebook keys revoke k3f9qd --out county.xlsx --config county.json`,
    );
  keys.addCommand(
    keysOf('make', 'make a key')
      .option('-d, --district <name>', 'for a district: it writes that district’s returns and reads its own')
      .option('--county', 'for the county’s staff: it reads and decides all')
      .action(async (options: MakeOptions) => end(await make(options, terminal))),
  );
  keys.addCommand(
    keysOf('list', 'list the keys, without the keys themselves').action(async (options: KeysOptions) =>
      end(await list(options, terminal)),
    ),
  );
  keys.addCommand(
    keysOf('revoke', 'revoke a key, at once and for good')
      .argument('<id>', 'the key’s id, as the list shows it')
      .action(async (id: string, options: KeysOptions) => end(await revoke(id, options, terminal))),
  );
  keys.addCommand(
    keysOf('pair', 'print a code with which an officer connects the pane')
      .requiredOption('-d, --district <name>', 'the officer’s district')
      .action(async (options: KeysOptions & { readonly district: string }) =>
        end(await pair(options, terminal)),
      ),
  );
  return keys;
}

function keysOf(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('-o, --out <file>', 'the county workbook, beside which its state lies', 'county.xlsx')
    .option('-c, --config <file>', 'the county’s settings, the same as for serve')
    .option('--json', 'the outcome as JSON');
}

async function make({ district, county, ...options }: MakeOptions, terminal: Terminal): Promise<ExitCode> {
  if ((district === undefined) === (county === undefined))
    throw new Failure('Say whose key it is: --district NAME, or --county.');
  const made = await withAccess(options, (access) => access.makeKey(district ?? null));
  if ('refusal' in made) throw toldAsUsage(made.refusal);
  const { key, line } = made;
  if (options.json) {
    terminal.out(JSON.stringify(made, null, 2));
    return EXIT.done;
  }
  terminal.out(key);
  const whose = line.district ?? 'the county';
  terminal.err(
    `This is key ${line.id}, for ${whose}. It is not shown again: keep it where passwords are kept.\n`,
  );
  return EXIT.done;
}

async function list(options: KeysOptions, terminal: Terminal): Promise<ExitCode> {
  const keys = await withAccess(options, (access) => access.keys());
  if (options.json) terminal.out(JSON.stringify(keys, null, 2));
  else if (keys.length === 0) terminal.err('No keys have been made yet.\n');
  else {
    for (const { id, district, made, lastUsed, revoked } of keys) {
      const use = lastUsed === null ? 'never used' : `last used ${lastUsed}`;
      const state = revoked === null ? use : `revoked ${revoked.slice(0, 10)}, ${use}`;
      terminal.out(`${id}  ${district ?? 'the county'}  made ${made.slice(0, 10)}, ${state}`);
    }
  }
  return EXIT.done;
}

async function revoke(id: string, options: KeysOptions, terminal: Terminal): Promise<ExitCode> {
  const isKnown = await withAccess(options, (access) => access.revoke(id));
  if (options.json) terminal.out(JSON.stringify({ id, revoked: isKnown }));
  else if (isKnown) terminal.out(`Key ${id} opens nothing any more.`);
  else terminal.err(`There is no key ${id}: shirebook keys list shows those there are.\n`);
  return isKnown ? EXIT.done : EXIT.nothing;
}

async function pair(
  { district, ...options }: KeysOptions & { readonly district: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const offered = await withAccess(options, (access) => access.offerPairing(district));
  if ('refusal' in offered) throw toldAsUsage(offered.refusal);
  if (options.json) {
    terminal.out(JSON.stringify(offered, null, 2));
    return EXIT.done;
  }
  terminal.out(offered.code);
  terminal.err(
    `An officer of ${offered.district} types this into the pane, within a quarter of an hour, once.\n`,
  );
  return EXIT.done;
}

/** @throws BadConfig, StoreFault */
async function withAccess<T>({ out, config }: KeysOptions, work: (access: Access) => Promise<T>): Promise<T> {
  const { countyAccess, districtsOf } = await import('../../access');
  const { loadConfig, NO_CONFIG } = await import('../../config');
  const { stateAddress } = await import('../../county');
  const { openStore } = await import('../../store');
  const settings = config === undefined ? NO_CONFIG : (await loadConfig(config)).config;
  const { county } = settings;
  const store = await openStore(stateAddress(out));
  try {
    return await work(
      countyAccess(store.keyRing(county), { county, districts: districtsOf(settings), tokens: null }),
    );
  } finally {
    await store.close();
  }
}

function toldAsUsage({ detail }: Refusal): Failure {
  return new Failure(detail);
}
