import { callServer, type GoogleSheetPort } from '../../addin/host';
import { teachingEngine } from '../../addin/google/sidebar/TeachingEngine';
import type { Findings } from '../../addin/engine';
import type { Execution } from './fake';
import type { Workbook } from '../../shared/grid';
import { setUpBy, wholeOf } from '../alone/setUpBy';
import { openGoogle, type GooglePerson, type OpenGoogle } from './openGoogle';

/** Today where the spreadsheet is. */
export const TODAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());

/** A pane that reads all, writes what is ours, leaves behind what rows can be checked by, and is closed again. */
export async function openAndClose(
  { google, port }: GooglePerson,
  work: 'set up' | 'look' | 'remove',
  sheet = 'Plan',
): Promise<{ readonly findings: Findings; readonly written: number }> {
  let known: string | null = null;
  const engine = new (teachingEngine((text) => (known = text)).Engine)();
  engine.replace(await port.read());
  const patches = patchesOf();
  await port.apply(patches);
  engine.replace(await port.read());
  const findings = engine.find(TODAY);
  await callServer(async (name, asked) => google.ask(name, asked), 'keepKnown', { known });
  return { findings, written: patches.length };

  function patchesOf(): Parameters<GoogleSheetPort['apply']>[0] {
    const found = engine.find(TODAY);
    if (work === 'look') return engine.mend(found).patches;
    return work === 'set up' ? engine.setUp(sheet, found)! : engine.remove(sheet);
  }
}

/**
 * A spreadsheet that was set up before, with values where formulas would stand: in a long plan, setting up
 * and calculating would take longer than all that is tested.
 */
export async function openSetUp(workbook: Workbook): Promise<OpenGoogle> {
  const { besides, knowledge } = wholeOf(workbook, TODAY);
  const sheets = workbook.sheets.map((grid) => {
    const beside = besides.get(grid.sheet);
    return beside ? setUpBy(grid, beside) : grid;
  });
  const opened = await openGoogle({ ...workbook, sheets });
  const known = JSON.stringify(knowledge);
  await callServer(async (name, asked) => opened.google.ask(name, asked), 'keepKnown', { known });
  return opened;
}

/** What takes nobody to Google's servers and back: it only names what is meant. */
const NAMES =
  /^(?:SheetsOnEdit\.|SpreadsheetApp\.|PropertiesService\.|CacheService\.|LockService\.|Range\.get(?:Row|Column|NumRows|NumColumns|Sheet)$|Sheet\.get(?:Name|Range|DataRange)$)/;

/** The calls of a run that ask Google for something or give it something. */
export function serviceCalls({ calls }: Execution): string[] {
  return [...calls].flatMap(([name, count]) => (NAMES.test(name) ? [] : Array<string>(count).fill(name)));
}
