import { ExcelPort, type Patience } from '../../addin/host';
import { Book, bookOf, cellAt, Seat } from '../../addin/workbook';
import { gridOf, parseRange, type Grid, type Range } from '../../shared/grid';
import { PATIENCE } from '../patience';
import { openExcel, type OpenExcelOptions } from '../contract/openExcel';

const HURRIED: Patience = { answer: PATIENCE, typing: [5, 10, 20] };

function open(sheets: Grid[], options: OpenExcelOptions = {}, patience = HURRIED) {
  const seat = new Seat(new Book(bookOf({ file: 'plan.xlsx', traits: [], sheets })));
  const { host, library } = openExcel(seat, options);
  return { seat, host, port: new ExcelPort(library, patience) };
}

function longPlan(rows: number, columns: number, text = 'Visit and advise'): Grid {
  return gridOf(
    'Plan',
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => `${text} ${row}.${column}`),
    ),
  );
}

function at(address: string): Range {
  return parseRange(address)!;
}

describe('messages', () => {
  test('a sheet of 2,000 rows is read in two', async () => {
    const { port, host } = open([longPlan(2000, 16)]);
    const { sheets } = await port.read(['Plan']);
    expect(sheets[0]!.rows).toHaveLength(2000);
    expect(host.counts.messages).toBe(2);
  });

  test('a workbook of several sheets is read in three', async () => {
    const { port, host } = open([longPlan(20, 5), gridOf('Notes', [['A note']]), gridOf('Empty', [])]);
    await port.read();
    expect(host.counts.messages).toBe(3);
  });

  test('an edit is read in one and answered in one', async () => {
    const { port, host } = open([longPlan(50, 5)]);
    await port.read();
    host.counts.messages = 0;
    await port.readAreas([
      { sheet: 'Plan', area: at('B4') },
      { sheet: 'Plan', area: at('H1:L9') },
    ]);
    await port.apply([
      { kind: 'values', sheet: 'Plan', area: at('H4:I4'), values: [['Red ▲', 3]] },
      { kind: 'values', sheet: 'Plan', area: at('H9'), values: [['Green ●']] },
    ]);
    expect(host.counts).toMatchObject({ messages: 2, values: 2, formulas: 0 });
  });

  test('a day costs one more the first time, when it is not known how its cell shows days', async () => {
    const { port, host } = open([longPlan(50, 5)]);
    const patch = (day: string) =>
      ({ kind: 'values', sheet: 'Plan', area: at('H4'), values: [[{ day }]] }) as const;
    await port.apply([patch('2004-06-30')]);
    expect(host.counts.messages).toBe(2);
    await port.apply([patch('2004-07-31')]);
    expect(host.counts.messages).toBe(3);
  });

  test('a day in a column of ours never costs more', async () => {
    const { port, host } = open([longPlan(50, 5)]);
    await port.apply([{ kind: 'look', sheet: 'Plan', area: at('H2:H50'), look: 'computed day' }]);
    host.counts.messages = 0;
    await port.apply([{ kind: 'values', sheet: 'Plan', area: at('H4'), values: [[{ day: '2004-06-30' }]] }]);
    expect(host.counts.messages).toBe(1);
  });

  test('nothing to write is no message', async () => {
    const { port, host } = open([longPlan(5, 5)]);
    await port.apply([]);
    await port.readAreas([]);
    expect(host.counts.messages).toBe(0);
  });
});

describe('sizes', () => {
  const limit = 300_000;

  test('a sheet larger than an answer may be is read in parts, whole', async () => {
    const plan = longPlan(600, 20, 'A long action that goes on and on, as they do');
    const { port, host } = open([plan], { payloadLimit: limit });
    const { sheets } = await port.read(['Plan']);
    expect(sheets[0]).toEqual(plan);
    expect(host.counts.messages).toBeGreaterThan(4);
  });

  test('a block larger than a message may be is written in parts, whole', async () => {
    const { port, seat, host } = open([gridOf('Plan', [['x']])]);
    const text = 'y'.repeat(2000);
    const values = Array.from({ length: 700 }, () => [text, text, text]);
    await port.apply([{ kind: 'values', sheet: 'Plan', area: at('B1:D700'), values }]);
    expect(seat.hand.sheet('Plan').rows.size).toBe(700);
    expect(cellAt(seat.hand.sheet('Plan'), 699, 3)?.value).toBe(text);
    expect(host.counts.messages).toBe(2);
  });

  test('more merged areas than Excel gives at once are all read', async () => {
    const merges = Array.from({ length: 700 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const plan = { ...longPlan(700, 1), merges };
    const { port } = open([plan]);
    expect((await port.read(['Plan'])).sheets[0]).toEqual(plan);
  });
});

describe('an Excel in trouble', () => {
  test('that is silent is no answer, and everything goes on when it speaks again', async () => {
    const patience = { answer: 30, typing: [] };
    const { port, host, seat } = open([longPlan(5, 5)], {}, patience);
    host.silent = true;
    await expect(port.activeSheet()).rejects.toMatchObject({ reason: 'no answer' });
    host.silent = false;
    patience.answer = PATIENCE;
    expect(await port.activeSheet()).toBe(seat.activeSheet.name);
  });

  test('in which a cell is being typed in is asked again until it is done', async () => {
    const { port, seat, host } = open([longPlan(5, 5)]);
    seat.beginTyping();
    const writing = port.apply([{ kind: 'values', sheet: 'Plan', area: at('H1'), values: [['x']] }]);
    setTimeout(() => seat.type('Plan', 'A1', 'typed'), 8);
    await writing;
    expect(cellAt(seat.hand.sheet('Plan'), 0, 7)?.value).toBe('x');
    expect(host.counts.messages).toBeGreaterThan(1);
  });

  test('that is slow is waited for', async () => {
    const { port } = open([longPlan(5, 5)], { latency: 60 });
    expect((await port.read(['Plan'])).sheets[0]!.rows).toHaveLength(5);
  });

  test('that is older than the manifest allows says what it lacks', async () => {
    const { port } = open([longPlan(5, 5)], { excelApi: '1.12' });
    await expect(port.read()).rejects.toMatchObject({ reason: 'not able' });
  });

  test('what fails in the middle leaves what was done before, and says so by failing', async () => {
    const { port, seat } = open([longPlan(5, 5), gridOf('Locked', [['x']])]);
    seat.protect('Locked');
    const writing = port.apply([
      { kind: 'values', sheet: 'Plan', area: at('H1'), values: [['done']] },
      { kind: 'values', sheet: 'Locked', area: at('B1'), values: [['not done']] },
    ]);
    await expect(writing).rejects.toMatchObject({ reason: 'protected', sheet: 'Locked' });
    expect(cellAt(seat.hand.sheet('Plan'), 0, 7)?.value).toBe('done');
  });

  test('which loses an event, as of a fill over filtered rows, tells nothing', async () => {
    const { port, seat, host } = open([longPlan(9, 5)]);
    const heard: unknown[] = [];
    await port.onChange((change) => heard.push(change));
    seat.hideRows('Plan', 4, 5);
    await host.idle();
    heard.length = 0;
    seat.fill('Plan', 'B2', 'B2:B9');
    await host.idle();
    expect(heard).toEqual([]);
    expect(cellAt(seat.hand.sheet('Plan'), 7, 1)?.value).toBe('Visit and advise 1.1');
    expect(cellAt(seat.hand.sheet('Plan'), 4, 1)?.value).toBe('Visit and advise 4.1');
  });
});

test('an Excel whose days have the machine’s own format shows them the British way', async () => {
  const { port, seat } = open([longPlan(3, 3)]);
  seat.type('Plan', 'D2', '3/4/2005');
  const [read] = await port.readAreas([{ sheet: 'Plan', area: at('D2') }]);
  expect(cellAt(seat.hand.sheet('Plan'), 1, 3)?.numberFormat).toBe('m/d/yyyy');
  expect(read!.cells[0]![0]).toEqual({
    kind: 'date',
    value: '2005-04-03',
    text: '03/04/2005',
    format: 'dd/mm/yyyy',
  });
});
