import * as engine from '../../addin/engine';
import { ExcelPort, MemoryPort, type SheetPort } from '../../addin/host';
import { LiveSession } from '../../addin/live';
import { Book, bookOf, Seat, type SheetState } from '../../addin/workbook';
import { withoutComputedColumns } from '../../shared/grid';
import type { Issue } from '../../shared/model';
import { openExcel } from '../contract/openExcel';
import { bookWith, smallPlan } from './aSession';
import { FakeClock } from './FakeClock';
import { computedCells, expectedCells } from './freshSession';

const SHEET = 'Burglary';

interface At {
  readonly session: LiveSession;
  readonly port: SheetPort;
  readonly seat: Seat;
  readonly settle: () => Promise<void>;
  /** Does something just before the next write reaches the program, which nothing tells us of in time. */
  readonly before: { nextWrite: (() => void) | null };
  readonly messages: () => number;
}

function surprised<Port extends SheetPort>(port: Port, before: At['before']): Port {
  const apply = port.apply.bind(port);
  port.apply = (...given: Parameters<SheetPort['apply']>) => {
    before.nextWrite?.();
    before.nextWrite = null;
    return apply(...given);
  };
  return port;
}

async function opened(kind: 'memory' | 'Excel'): Promise<At> {
  const clock = new FakeClock();
  const seat = new Seat(new Book(bookOf(bookWith(smallPlan()))));
  const before: At['before'] = { nextWrite: null };
  const excel = kind === 'Excel' ? openExcel(seat, { excelApi: '1.14' }) : null;
  const memory = new MemoryPort(seat);
  const port = surprised<SheetPort>(excel ? new ExcelPort(excel.library) : memory, before);
  const session = new LiveSession({ port, clock, loadEngine: () => Promise.resolve(engine) });
  const settle = async () => {
    for (let turn = 0; turn < 6; turn++) {
      await excel?.host.idle();
      await clock.pass(2000);
    }
  };
  const starting = session.start();
  await settle();
  await starting;
  const messages = () => excel?.host.counts.messages ?? memory.counts.messages;
  return { session, port, seat, settle, before, messages };
}

/** What the officer has: our columns taken away, and what happened to the rest as it would without us. */
async function own({ port }: At) {
  const { sheets } = await port.read([SHEET]);
  return withoutComputedColumns(sheets[0]!).rows.map(({ cells }) =>
    cells.map(({ column, cell }) => `${column} ${cell.text}`),
  );
}

async function agrees(at: At): Promise<void> {
  const now = await at.port.read();
  expect(computedCells(now)).toEqual(expectedCells(now, '2004-10-01'));
}

const looks = ({ columns }: SheetState) => [...columns].filter(([, { hidden }]) => hidden).length;

describe.each(['memory', 'Excel'] as const)(
  'in %s, when columns move between reading and writing',
  (kind) => {
    it.each<[string, (seat: Seat) => void]>([
      ['one comes before ours', (seat) => seat.insertColumns(SHEET, 2)],
      ['three come', (seat) => seat.insertColumns(SHEET, 0, 3)],
      ['one comes amid ours', (seat) => seat.insertColumns(SHEET, 8)],
      ['one goes', (seat) => seat.deleteColumns(SHEET, 2)],
      ['rows come above the table', (seat) => seat.insertRows(SHEET, 0, 2)],
      ['ours go', (seat) => seat.deleteColumns(SHEET, 6, 9)],
    ])('nothing is written on the officer’s cells: %s', async (_, move) => {
      const [at, plain] = [await opened(kind), await opened(kind)];
      for (const each of [at, plain]) {
        await each.session.setUp();
        await each.settle();
        each.session.dismissNotice();
      }
      at.before.nextWrite = () => move(at.seat);
      for (const each of [at, plain]) {
        each.seat.type(SHEET, 'D4', 'May 2004');
        each.seat.type(SHEET, 'E3', 'Complete');
      }
      await at.settle();
      expect(at.before.nextWrite).toBeNull();
      await plain.settle();
      move(plain.seat);
      await plain.settle();
      expect(await own(at)).toEqual(await own(plain));
      await agrees(at);
      expect(at.session.state).toMatchObject({ phase: 'ready', notice: null });
    });

    it('setting up finds the room that is there by then', async () => {
      const [at, plain] = [await opened(kind), await opened(kind)];
      const move = (seat: Seat) => seat.insertColumns(SHEET, 1, 4);
      at.before.nextWrite = () => move(at.seat);
      await at.session.setUp();
      await at.settle();
      move(plain.seat);
      await plain.settle();
      await plain.session.setUp();
      await plain.settle();
      expect(await own(at)).toEqual(await own(plain));
      await agrees(at);
      expect(at.session.state.isSetUp).toBe(true);
      expect(at.session.state.notice).toEqual(plain.session.state.notice);
      expect(at.session.state.notice?.text).toMatch(/filled in columns K to O/);
    });

    it('removing takes away ours and nothing else', async () => {
      const at = await opened(kind);
      const was = await own(at);
      await at.session.setUp();
      await at.settle();
      at.before.nextWrite = () => at.seat.insertColumns(SHEET, 0, 2);
      await at.session.remove();
      await at.settle();
      const moved = was.map((cells) => cells.map((cell) => cell.replace(/^\d+/, (n) => String(+n + 2))));
      expect(await own(at)).toEqual(moved);
      expect(at.session.state.isSetUp).toBe(false);
      expect(looks(at.seat.activeSheet)).toBe(0);
    });

    it.each<[string, boolean, (seat: Seat) => void]>([
      ['a column comes before', false, (seat) => seat.insertColumns(SHEET, 2)],
      ['a column goes before', false, (seat) => seat.deleteColumns(SHEET, 1)],
      ['a row comes above', false, (seat) => seat.insertRows(SHEET, 3)],
      ['a row goes above', false, (seat) => seat.deleteRows(SHEET, 2)],
      ['a column comes beside a sheet that is set up', true, (seat) => seat.insertColumns(SHEET, 2)],
      ['a column comes behind', false, (seat) => seat.insertColumns(SHEET, 5)],
    ])('a fix lands on its own cell or nowhere: %s', async (what, isSetUp, move) => {
      const [at, plain] = [await opened(kind), await opened(kind)];
      for (const each of [at, plain]) {
        if (isSetUp) await each.session.setUp();
        // four the same in a row and above each other, so that what a cell holds does not tell which it is
        each.seat.paste(
          SHEET,
          'C3',
          Array.from({ length: 4 }, () => Array(2).fill(LEAD) as string[]),
        );
        await each.settle();
      }
      const was = await own(at);
      const { fixes } = at.session.state.issues.find((own) => fixOn(own, 'C4'))!;
      at.before.nextWrite = () => move(at.seat);
      const fixing = at.session.apply(fixes[0]!);
      await at.settle();
      await fixing;
      expect(at.before.nextWrite).toBeNull();
      move(plain.seat);
      await plain.settle();
      const now = await own(at);
      if (what.endsWith('behind')) {
        expect(now).not.toEqual(was);
        expect(at.session.state.applied).toHaveLength(1);
      } else {
        expect(now).toEqual(await own(plain));
        expect(at.session.state.applied).toEqual([]);
        expect(at.session.state.notice?.text).toMatch(/moved/);
      }
      expect(at.session.state.phase).toBe('ready');
    });
  },
);

const LEAD = 'Parks manager, parks@example.org';

const fixOn = ({ fixes }: Issue, cell: string) => fixes[0]?.cell === cell;

it('A program that does not find hidden headings is written to all the same, and asked no more', async () => {
  const at = await opened('memory');
  await at.session.setUp();
  await at.settle();
  at.session.dismissNotice();
  const apply = at.port.apply.bind(at.port);
  const given: boolean[] = [];
  at.port.apply = async (patches, landmarks = []) => {
    given.push(landmarks.length > 0);
    // found nothing, wherever it is
    return apply(patches, landmarks.length > 0 ? [{ ...landmarks[0]!, text: 'nowhere' }] : []);
  };
  at.seat.type(SHEET, 'D4', 'May 2004');
  await at.settle();
  await agrees(at);
  at.seat.type(SHEET, 'D5', 'May 2005');
  await at.settle();
  await agrees(at);
  expect(given[0]).toBe(true);
  expect(given.slice(1)).not.toContain(true);
  expect(at.session.state.notice).toBeNull();
});
