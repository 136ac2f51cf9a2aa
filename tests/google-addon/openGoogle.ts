import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { GoogleSheetPort } from '../../addin/host';
import { BookCalculator } from '../../addin/tryout/calc';
import { Book, bookOf } from '../../addin/workbook';
import type { Workbook } from '../../shared/grid';
import { isoToSerial } from '../../shared/time';
import { builtOnce } from '../browser/builtOnce';
import { CHECKOUT } from '../browser/keptFolder';
import { AppsScript, Document, type Outside } from './fake';

/** What the script is made of. The pane is made of more. */
const SOURCES = ['addin/google', 'addin/host', 'addin/workbook', 'shared'];

/** The folder with half of the add-on as it is built, built once for the sources as they are. */
export function builtHalf(half: 'script' | 'sidebar'): Promise<string> {
  const more =
    half === 'sidebar'
      ? ['addin/county', 'addin/engine', 'addin/live', 'addin/outbox', 'addin/pane', 'web']
      : [];
  return builtOnce({
    name: `google-${half}`,
    sources: [...SOURCES, ...more],
    script: 'tests/google-addon/buildHalf.ts',
    given: [half],
    delivered: 'google',
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
  /** The pane's page, as it is built; without it, as it is before anything is built into it. */
  readonly sidebar?: string;
  /** Other sites, and Google's word for who somebody is. */
  readonly outside?: Outside;
}

const BARE_SIDEBAR = path.join(CHECKOUT, 'addin/google/sidebar/sidebar.html');

/** A spreadsheet with the add-on's built script in it, and a pane's port to it. */
export async function openGoogle(
  workbook: Workbook,
  { timeZone = 'Europe/London', day = null, sidebar, outside }: OpenGoogleOptions = {},
): Promise<OpenGoogle> {
  const code = await (script ??= compiled());
  const calculator = day === null ? null : new BookCalculator(() => isoToSerial(day));
  const document = new Document(new Book(bookOf(workbook), calculator), timeZone);
  const pages = { Sidebar: sidebar ?? readFileSync(BARE_SIDEBAR, 'utf8') };
  const join = (name: string): GooglePerson => {
    const google = new AppsScript(document, code, name, pages, outside);
    const port = new GoogleSheetPort({
      ask: async (call, asked) => google.ask(call, asked),
      session: `pane of ${name}`,
      often: () => () => undefined,
    });
    return { google, port };
  };
  return { document, ...join('first officer'), join };
}
