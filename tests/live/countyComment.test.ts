import { MemoryPort } from '../../addin/host';
import { Book, bookOf, Seat } from '../../addin/workbook';
import { withoutComputed } from '../../shared/grid';
import { hearCounty, commented, proposed, type RowTold } from './aCountyHeard';
import { bookWith, sessionAt, shown, smallPlan, smallTargets } from './aSession';
import { FakeClock } from './FakeClock';

const SHEET = 'Burglary';
const GATES: RowTold = ['1.2', 'Fit alley gates in three streets', SHEET, 'B4'];
const BIKES: RowTold = ['1.3', 'Mark bicycles at every school', SHEET, 'B5'];

async function heard(book = new Book(bookOf(bookWith(smallPlan()))), clock = new FakeClock()) {
  const seat = new Seat(book);
  const port = new MemoryPort(seat);
  const at = { book, seat, port, clock, ...(await hearCounty(port, clock)) };
  /** By the ref of their rows. */
  const comments = async () => commentsOn(port);
  return { ...at, comments };
}

async function setUp(sheets = [smallPlan()]) {
  const at = await heard(new Book(bookOf(bookWith(...sheets))));
  await at.session.setUp();
  await at.settle();
  return at;
}

/** What stands in our column, by what the first column of its row holds. */
async function commentsOn(port: MemoryPort, sheet = SHEET): Promise<Record<string, string>> {
  const rows = await shown(port, sheet);
  const head = rows.find((row) => row.includes('County comment (Shirebook)')) ?? [];
  const column = head.indexOf('County comment (Shirebook)');
  return Object.fromEntries(
    rows.flatMap((row) => (row === head || !row[column] ? [] : [[row[0] ?? '', row[column]]])),
  );
}

describe('what the county wrote', () => {
  it('stands beside its row, RAG first, in one write of as many cells', async () => {
    const at = await setUp();
    const before = at.port.counts.values;
    await at.says({
      comments: [commented(GATES, 'Which\nstreets?', 'Red ▲'), commented(BIKES, 'Well done')],
    });
    expect(await at.comments()).toEqual({ '1.2': 'Red ▲ · Which streets?', '1.3': 'Well done' });
    expect(at.port.counts.values - before).toBe(1);
  });

  it('is not heard again: nothing is written, asked or told', async () => {
    const at = await setUp();
    const said = { comments: [commented(GATES, 'Which streets?')] };
    await at.says(said);
    const before = { ...at.port.counts };
    await at.says(said);
    expect(at.port.counts).toEqual(before);
  });

  it('goes where its row goes', async () => {
    const at = await setUp();
    await at.says({ comments: [commented(GATES, 'Which streets?')] });
    at.seat.insertRows(SHEET, 2, 2);
    await at.settle();
    expect(await at.comments()).toEqual({ '1.2': 'Which streets?' });
    // the officer's own cells alone, as a sort of the officer's table does
    const row = (at_: number) => ['A', 'B', 'C', 'D', 'E'].map((column) => `${column}${at_}`);
    const rows = await shown(at.port, SHEET);
    const other = rows.findIndex(([ref]) => ref === '1.5');
    const own = rows.findIndex(([ref]) => ref === '1.2');
    row(other + 1).forEach((cell, index) => at.seat.type(SHEET, cell, `'${rows[own]![index] ?? ''}`));
    row(own + 1).forEach((cell, index) => at.seat.type(SHEET, cell, `'${rows[other]![index] ?? ''}`));
    await at.settle();
    expect(await at.comments()).toEqual({ '1.2': 'Which streets?' });
  });

  it('goes when the county takes it back, and when its row is taken out', async () => {
    const at = await setUp();
    await at.says({ comments: [commented(GATES, 'Which streets?'), commented(BIKES, 'Well done')] });
    await at.says({ comments: [commented(BIKES, 'Well done')] });
    expect(await at.comments()).toEqual({ '1.3': 'Well done' });
    at.seat.deleteRows(SHEET, 4);
    await at.settle();
    expect(await at.comments()).toEqual({});
  });

  it('shows what was decided until the district says the same', async () => {
    const at = await setUp();
    await at.says({ proposals: [proposed(GATES, 'Lead', 'Housing manager', 'Estates manager')] });
    expect(await at.comments()).toEqual({ '1.2': 'Proposed Lead: “Estates manager”' });
    at.seat.type(SHEET, 'C4', 'Estates manager');
    await at.settle();
    expect(await at.comments()).toEqual({});
  });

  it('waits with what is still to be decided', async () => {
    const at = await setUp();
    const conflict = {
      id: 'a1b2c3',
      kind: 'conflict' as const,
      returnId: 'calderwick/plan',
      district: 'Calderwick',
      plan: 'Plan',
      ref: '1.2',
      field: 'Lead',
      agreed: null,
      ofDistrict: 'Housing manager',
      ofCounty: 'Estates manager',
      since: '2004-09-30',
      source: 'plan.xlsx › Burglary!C4',
    };
    const proposals = [proposed(GATES, 'Lead', 'Housing manager', 'Estates manager')];
    await at.says({ proposals, conflicts: [conflict] });
    expect(await at.comments()).toEqual({});
    await at.says({ proposals });
    expect(await at.comments()).toEqual({ '1.2': 'Proposed Lead: “Estates manager”' });
  });

  it('stands beside targets as well', async () => {
    const at = await heard(new Book(bookOf(bookWith(smallTargets()))));
    await at.session.setUp();
    const row: RowTold = [null, 'Domestic burglary', 'Targets', 'A4'];
    await at.says({ comments: [commented(row, 'Too ambitious')] });
    expect(Object.values(await commentsOn(at.port, 'Targets'))).toEqual(['Too ambitious']);
  });

  it('is the very text, whatever it looks like', async () => {
    const at = await setUp();
    await at.says({ comments: [commented(GATES, '=1+1'), commented(BIKES, '2.10')] });
    expect(await at.comments()).toEqual({ '1.2': '=1+1', '1.3': '2.10' });
    const before = at.port.counts.values;
    await at.session.check();
    expect(at.port.counts.values).toBe(before);
  });
});

describe('what the county wrote is ours:', () => {
  it('it is no part of what is sent, nor of the plan as a file', async () => {
    const at = await setUp();
    const before = await at.hooks.plan();
    await at.says({ comments: [commented(GATES, 'Which streets?')] });
    const after = await at.hooks.plan();
    expect(after!.canonical).toBe(before!.canonical);
    const { sheets } = withoutComputed(await at.port.read());
    expect(sheets).toEqual([smallPlan()]);
  });

  it('the officer’s cells stay as they are, and Remove takes it away', async () => {
    const at = await heard();
    await at.says({ comments: [commented(GATES, 'Which streets?')] });
    const before = at.book.state.sheets;
    await at.session.setUp();
    await at.settle();
    expect(await at.comments()).toEqual({ '1.2': 'Which streets?' });
    await at.session.remove();
    await at.settle();
    expect(at.book.state.sheets).toEqual(before);
  });
});

describe('without a connection', () => {
  it('what the county wrote stands when the workbook is opened again, and goes where its row goes', async () => {
    const first = await setUp();
    await first.says({ comments: [commented(GATES, 'Which streets?')] });
    await first.session.stop();
    const next = await sessionAt(first.book);
    expect(await commentsOn(next.port)).toEqual({ '1.2': 'Which streets?' });
    const rows = await shown(next.port, SHEET);
    // the row is cut and put below the others, without our columns
    ['A', 'B', 'C', 'D', 'E'].forEach((column, index) => {
      next.seat.type(SHEET, `${column}8`, `'${rows[3]![index] ?? ''}`);
      next.seat.type(SHEET, `${column}4`, '');
    });
    await next.settle();
    expect(await commentsOn(next.port)).toEqual({ '1.2': 'Which streets?' });
    expect((await shown(next.port, SHEET))[3]).not.toContain('Which streets?');
  });

  it('a workbook that never heard of a county keeps what stands there', async () => {
    const first = await setUp();
    const rows = await shown(first.port, SHEET);
    const column = rows[1]!.indexOf('County comment (Shirebook)');
    first.seat.type(SHEET, `${String.fromCharCode(65 + column)}4`, 'Ask Ann');
    await first.settle();
    await first.session.check();
    expect(await first.comments()).toEqual({ '1.2': 'Ask Ann' });
    await first.says({});
    expect(await first.comments()).toEqual({});
  });
});

describe('beside a colleague', () => {
  it.each<[string, (at: Awaited<ReturnType<typeof setUp>>) => Promise<{ readonly port: MemoryPort }>]>([
    ['who has no connection', ({ book, clock }) => sessionAt(book, clock)],
    [
      'who has not heard yet',
      async ({ book, clock }) => {
        const other = await heard(book, clock);
        await other.says({ comments: [commented(GATES, 'As it was before')] });
        return other;
      },
    ],
  ])('%s, what the county wrote is written once and stays', async (_, sitDown) => {
    const first = await setUp();
    const other = await sitDown(first);
    await first.settle();
    const before = other.port.counts.values;
    await first.says({ comments: [commented(GATES, 'Which streets?')] });
    const written = first.port.counts.values;
    for (let time = 0; time < 4; time++) await first.clock.pass(10_000);
    expect(await first.comments()).toEqual({ '1.2': 'Which streets?' });
    expect(other.port.counts.values).toBe(before);
    expect(first.port.counts.values).toBe(written);
  });
});

it('What is too much for the workbook to keep stands there all the same', async () => {
  const at = await setUp();
  await at.says({ comments: [commented(GATES, 'x'.repeat(40_000)), commented(BIKES, 'Well done')] });
  const comments = await at.comments();
  expect(comments['1.3']).toBe('Well done');
  expect(comments['1.2']).toHaveLength(32_767);
});
