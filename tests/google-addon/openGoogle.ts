import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { GoogleSheetPort } from '../../addin/host';
import { BookCalculator } from '../../addin/tryout/calc';
import { Book, bookOf } from '../../addin/workbook';
import type { Workbook } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';
import { CHECKOUT, keptFolder } from '../browser/keptFolder';
import { AppsScript, Document } from './fake';

/** What the script is made of: when none of it has changed, neither has the script. The pane is made of more. */
const SOURCES = [
  'addin/google',
  'addin/host',
  'addin/workbook',
  'shared',
  '.ci/bundling',
  'package-lock.json',
];

/** The folder with half of the add-on as it is built, built once for the sources as they are. */
export function builtHalf(half: 'script' | 'sidebar'): Promise<string> {
  const hash = createHash('sha256');
  const more = half === 'sidebar' ? ['addin/live', 'addin/engine', 'addin/pane', 'web'] : [];
  for (const source of [...SOURCES, ...more]) {
    const from = path.join(CHECKOUT, source);
    const files = statSync(from).isDirectory()
      ? readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of files) {
      const { mtimeMs, size } = statSync(path.join(from, file));
      hash.update(`${source}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return keptFolder(`google-${half}-${hash.digest('hex').slice(0, 16)}`, async (place) => {
    const build = ['--import', 'tsx', path.join(__dirname, 'buildHalf.ts'), half, place];
    await promisify(execFile)(process.execPath, build, { cwd: CHECKOUT });
  });
}

let script: Promise<Script> | undefined;

async function compiled(): Promise<Script> {
  const folder = await builtHalf('script');
  return new Script(readFileSync(path.join(folder, 'Code.js'), 'utf8'), { filename: 'Code.js' });
}

export interface GooglePerson {
  readonly google: AppsScript;
  readonly port: GoogleSheetPort;
}

export interface OpenGoogle extends GooglePerson {
  readonly document: Document;
  /** Somebody else who opens the same spreadsheet. */
  join(name: string): GooglePerson;
}

export interface OpenGoogleOptions {
  readonly timeZone?: string;
  /** Calculates formulas as on this day; without it, they keep what they were stored with. */
  readonly day?: string | null;
}

/** A spreadsheet with the add-on's built script in it, and a pane's port to it. */
export async function openGoogle(
  workbook: Workbook,
  { timeZone = 'Europe/London', day = null }: OpenGoogleOptions = {},
): Promise<OpenGoogle> {
  const code = await (script ??= compiled());
  const calculator = day === null ? null : new BookCalculator(() => isoToSerial(day));
  const document = new Document(new Book(bookOf(workbook), calculator), timeZone);
  const join = (name: string): GooglePerson => {
    const google = new AppsScript(document, code, name);
    const port = new GoogleSheetPort({
      ask: async (call, asked) => google.ask(call, asked),
      session: `pane of ${name}`,
      often: () => () => undefined,
    });
    return { google, port };
  };
  return { document, ...join('first officer'), join };
}
