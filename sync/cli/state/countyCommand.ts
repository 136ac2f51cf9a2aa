import { Command } from 'commander';
import type { BookSettings, CountyPlace } from '../../county';
import { dayOption, today } from '../dayOption';
import { EXIT } from '../exitCode';
import { Failure } from '../failure';
import { VERSION } from '../version';

/** What every command about a county's state is told. */
export interface CountyOptions {
  readonly out: string;
  readonly config?: string;
  readonly json?: true;
}

/** What those are told besides that change something. */
export interface ChangeOptions extends CountyOptions {
  readonly asAt?: string;
  readonly by?: string;
}

/** A county whose state is asked about or changed. */
export interface County {
  readonly place: CountyPlace & { readonly book: string };
  readonly settings: BookSettings;
}

/** A command that looks at a county's state. */
export function countyCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('-o, --out <file>', 'the county workbook, beside which its state lies', 'county.xlsx')
    .option('-c, --config <file>', 'the county’s settings, the same as for merge')
    .option('--json', 'the outcome as JSON');
}

/** A command that changes a county's state, and publishes its workbook again. */
export function changeCommand(name: string, description: string): Command {
  return countyCommand(name, description)
    .option('--as-at <day>', 'the day the workbook speaks of (default: today)', dayOption)
    .option('--by <name>', 'who decides, for the history (default: the county)');
}

/**
 * The county whose state lies where the options say. One that was merged without settings needs none;
 * to look at the only county there, nobody needs them.
 *
 * @throws Failure where there is no state, or it is another county's; BadConfig
 */
export async function countyToRead({ out, config }: CountyOptions): Promise<County> {
  const { loadConfig, NO_CONFIG } = await import('../../config');
  const known = await countiesAt(out);
  if (config !== undefined) return county(out, known, (await loadConfig(config)).config);
  const [only, ...others] = known;
  const name = only !== undefined && others.length === 0 ? only : NO_CONFIG.county;
  return county(out, known, { ...NO_CONFIG, county: name });
}

/** The same for what publishes again: that needs the settings that `merge` had. @throws Failure, BadConfig */
export async function countyToChange({ out, config, asAt }: ChangeOptions): Promise<County> {
  const { loadConfig, NO_CONFIG } = await import('../../config');
  const settings = config === undefined ? NO_CONFIG : (await loadConfig(config)).config;
  return county(out, await countiesAt(out), settings, asAt);
}

function county(
  book: string,
  known: readonly string[],
  config: BookSettings['config'],
  asAt?: string,
): County {
  if (known.length === 0) {
    throw new Failure(
      `There is no state of ${book} yet: merge returns first (shirebook merge RETURNS --out ${book}).`,
      EXIT.nothing,
    );
  }
  if (!known.includes(config.county)) {
    const names = known.join(', ');
    throw new Failure(
      `The state of ${book} is that of ${names}, not of ${config.county}: name its settings with --config county.json.`,
    );
  }
  const settings = { config, asAt: asAt ?? config.asAt ?? today(), version: VERSION };
  return { place: { county: config.county, book }, settings };
}

async function countiesAt(book: string): Promise<readonly string[]> {
  const { withCounty } = await import('../../county');
  return withCounty(
    { county: '', book },
    async (_ledger, _records, store) => (await store?.counties()) ?? [],
  );
}
