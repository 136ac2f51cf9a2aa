import { ExcelPort, MemoryPort, type SheetPort } from '../../addin/host';
import { Book, bookOf, Seat } from '../../addin/workbook';
import type { Workbook } from '../../shared/grid';
import { openExcel } from '../contract/openExcel';
import { openGoogle } from '../google-addon/openGoogle';
import { commented, hearCounty, type RowTold } from './aCountyHeard';
import { bookWith, smallPlan } from './aSession';
import { FakeClock } from './FakeClock';

/** A port, the officer at it, and what the program needs before it tells of an edit. */
interface AtHost {
  readonly port: SheetPort;
  readonly seat: Seat;
  readonly look?: () => Promise<void>;
}

const hosts: [string, (workbook: Workbook) => Promise<AtHost>][] = [
  [
    'memory',
    (workbook) => {
      const seat = new Seat(new Book(bookOf(workbook)));
      return Promise.resolve({ port: new MemoryPort(seat), seat });
    },
  ],
  [
    'Excel',
    (workbook) => {
      const seat = new Seat(new Book(bookOf(workbook)));
      const { host, library } = openExcel(seat);
      return Promise.resolve({ port: new ExcelPort(library), seat, look: () => host.idle() });
    },
  ],
  [
    'Google Sheets',
    async (workbook) => {
      const { port, google } = await openGoogle(workbook);
      return { port, seat: google.seat, look: () => port.look() };
    },
  ],
];

const GATES: RowTold = ['1.2', 'Fit alley gates in three streets', 'Burglary', 'B4'];

it.each(hosts)(
  'In %s, what the county wrote comes, moves with its row, outlasts the session and goes',
  async (_, open) => {
    const at = await open(bookWith(smallPlan()));
    const first = await hearCounty(at.port, new FakeClock(), at.look);
    await first.session.setUp();
    await first.says({ comments: [commented(GATES, '=Which streets?', 'Red ▲')] });
    expect(await besideRows(at.port)).toEqual({ '1.2': 'Red ▲ · =Which streets?' });
    await first.session.stop();
    const next = await hearCounty(at.port, new FakeClock(), at.look);
    at.seat.insertRows('Burglary', 2);
    await next.settle();
    expect(await besideRows(at.port)).toEqual({ '1.2': 'Red ▲ · =Which streets?' });
    await next.says({});
    expect(await besideRows(at.port)).toEqual({});
  },
);

/** What stands in our column, by ref. */
async function besideRows(port: SheetPort): Promise<Record<string, string>> {
  const [grid] = (await port.read(['Burglary'])).sheets;
  const cells = grid!.rows.flatMap(({ row, cells: own }) => own.map((each) => ({ row, ...each })));
  const heading = cells.find(({ cell }) => cell.value === 'County comment (Shirebook)');
  const found = cells.filter(({ row, column }) => column === heading?.column && row > heading.row);
  const refOf = (row: number) => cells.find((each) => each.row === row && each.column === 0)?.cell.text ?? '';
  return Object.fromEntries(found.map(({ row, cell }) => [refOf(row), cell.text]));
}
