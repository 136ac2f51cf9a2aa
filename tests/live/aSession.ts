import { MemoryPort } from '../../addin/host';
import { LiveSession } from '../../addin/live';
import { Book, bookOf, Seat } from '../../addin/workbook';
import * as engine from '../../addin/engine';
import { gridOf, type Grid, type Workbook } from '../../shared/grid';
import { FakeClock } from './FakeClock';

/** A session at a workbook in memory, with an officer at the same seat. */
export interface SessionAt {
  readonly session: LiveSession;
  readonly port: MemoryPort;
  readonly seat: Seat;
  readonly clock: FakeClock;
  /** Lets everything that is under way come to its end. */
  readonly settle: () => Promise<void>;
}

export function bookWith(...sheets: Grid[]): Workbook {
  return { file: 'calderwick-2004-05.xlsx', sheets, traits: [] };
}

export async function sessionAt(workbook: Workbook | Book, clock = new FakeClock()): Promise<SessionAt> {
  const book = workbook instanceof Book ? workbook : new Book(bookOf(workbook));
  const seat = new Seat(book);
  const port = new MemoryPort(seat);
  const session = new LiveSession({ port, clock, loadEngine: () => Promise.resolve(engine) });
  const settle = () => clock.pass(10_000);
  const starting = session.start();
  await settle();
  await starting;
  return { session, port, seat, clock, settle };
}

/** A small plan with something of everything that is computed for actions. */
export function smallPlan(): Grid {
  return gridOf('Burglary', [
    ['Burglary action plan 2004-05'],
    ['Ref', 'Action', 'Lead', 'Timescale', 'Status'],
    ['1.1', 'Visit victims again within a week', 'Crime prevention officer', 'June 2004', ''],
    ['1.2', 'Fit alley gates in three streets', 'Housing manager', 'March 2005', 'In progress'],
    ['1.3', 'Mark bicycles at every school', 'Community safety officer', 'Ongoing', ''],
    ['1.4', 'Write to landlords about their locks', 'Housing manager', 'September 2004', 'Complete'],
    ['1.5', 'Hold a street briefing', '', 'December 2004', ''],
  ]);
}

/** An indicator table, a year a column. */
export function smallTargets(): Grid {
  return gridOf('Targets', [
    ['Targets 2004-05'],
    ['To reduce domestic burglary by 20% by 2004/05'],
    ['', '2001/02 Benchmark', '2002/03', '2003/04', '2004/05 Target'],
    ['Number of domestic burglaries', 500, 470, 460, 400],
  ]);
}

/** What the sheets show now, as rows of text. */
export async function shown(port: MemoryPort, sheet: string): Promise<string[][]> {
  const { sheets } = await port.read([sheet]);
  const rows: string[][] = [];
  for (const { row, cells } of sheets[0]?.rows ?? []) {
    rows[row] = [];
    for (const { column, cell } of cells) rows[row]![column] = cell.text;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (text) => text ?? ''));
}
