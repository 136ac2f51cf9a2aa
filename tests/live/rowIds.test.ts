import { Engine, planToSend } from '../../addin/engine';
import { a1, computedColumns, withoutComputed } from '../../shared/grid';
import { revisionSent, workbookOf } from '../../shared/protocol';
import { read } from '../../shared/read';
import { ROW_ID } from '../../shared/rowId';
import { rowIdsIn } from '../rowId/rowIdsIn';
import { bookWith, sessionAt, shown, smallPlan, smallTargets, type SessionAt } from './aSession';

const SHEET = 'Burglary';
/** Where the actions of the small plan stand. */
const TOP = 3;

async function setUp(): Promise<SessionAt> {
  const at = await sessionAt(bookWith(smallPlan(), smallTargets()));
  await at.session.setUp();
  await at.settle();
  return at;
}

/** The ids of the actions as anybody reads them who gets the file, from the top. */
async function idsIn({ port }: SessionAt): Promise<readonly (string | null)[]> {
  return rowIdsIn(read(await port.read([SHEET])));
}

async function own({ port }: SessionAt): Promise<string[][]> {
  const { sheets } = withoutComputed(await port.read([SHEET]));
  return sheets[0]!.rows.slice(TOP - 1).map(({ cells }) => {
    const line = ['', '', '', '', ''];
    for (const { column, cell } of cells) line[column] = cell.text;
    return line;
  });
}

async function idColumn({ port }: SessionAt) {
  const [grid] = (await port.read([SHEET])).sheets;
  const { column } = computedColumns(grid!).get(ROW_ID)!;
  return { column, isHidden: grid!.hiddenColumns.includes(column) };
}

it('Setting up gives every action an id in a hidden column', async () => {
  const at = await setUp();
  const ids = await idsIn(at);
  expect(new Set(ids).size).toBe(5);
  expect(ids).not.toContain(null);
  expect((await idColumn(at)).isHidden).toBe(true);
});

describe('An action keeps its id', () => {
  it('when it is reworded, renumbered and given to somebody else', async () => {
    const at = await setUp();
    const before = await idsIn(at);
    at.seat.type(SHEET, 'B4', 'Lend out timer switches on both estates');
    at.seat.type(SHEET, 'A4', "'7.1");
    at.seat.type(SHEET, 'C4', 'Street warden');
    await at.settle();
    expect(await idsIn(at)).toEqual(before);
  });

  it('when its cell is emptied and filled again', async () => {
    const at = await setUp();
    const before = await idsIn(at);
    at.seat.type(SHEET, 'B5', '');
    await at.settle();
    at.seat.type(SHEET, 'B5', 'Mark bicycles at the station');
    await at.settle();
    expect(await idsIn(at)).toEqual(before);
  });

  it('when only the officer’s columns are sorted, and ours are left as they were', async () => {
    const at = await setUp();
    const before = await idsIn(at);
    at.seat.paste(SHEET, `A${TOP}`, (await own(at)).reverse());
    await at.settle();
    expect(await idsIn(at)).toEqual([...before].reverse());
    // also for somebody who goes by the rows they stand on
    const { column } = await idColumn(at);
    const tags = (await shown(at.port, SHEET)).slice(TOP - 1).map((row) => row[column]!.split('.')[0]);
    expect(tags).toEqual([...before].reverse());
  });

  it('when somebody shows the column and scribbles in it', async () => {
    const at = await setUp();
    const before = await idsIn(at);
    const { column } = await idColumn(at);
    at.seat.type(SHEET, a1(3, column), 'what is this?');
    await at.settle();
    expect(await idsIn(at)).toEqual(before);
  });

  it('when the sheet is set up anew', async () => {
    const at = await setUp();
    const before = await idsIn(at);
    await at.session.setUp();
    await at.settle();
    expect(await idsIn(at)).toEqual(before);
  });
});

it('A copy of an action gets an id of its own, and the action keeps its', async () => {
  const at = await setUp();
  const before = await idsIn(at);
  const rows = (await shown(at.port, SHEET))[TOP]!;
  at.seat.insertRows(SHEET, 5);
  at.seat.paste(SHEET, 'A6', [rows]);
  await at.settle();
  const after = await idsIn(at);
  expect(new Set(after).size).toBe(6);
  expect(after.filter((id) => before.includes(id))).toEqual(before);
});

it('What is sent carries the ids, and nothing else that is ours', async () => {
  const at = await setUp();
  const engine = new Engine();
  engine.replace(await at.port.read());
  const { body } = planToSend(engine.open.sent(), engine.find('2004-10-01').reading);
  const sent = workbookOf('plan.xlsx', revisionSent.parse(JSON.parse(body)).snapshot);
  const names = sent.sheets.flatMap((grid) => [...computedColumns(grid).keys()]);
  expect(names).toEqual([ROW_ID]);
  expect(rowIdsIn(read(sent)).slice(0, 5)).toEqual(await idsIn(at));
  expect(at.session.state.unsent!.lines.map(({ field }) => field)).not.toContain(ROW_ID);
});

it('Two officers who put in a row at once agree on its id', async () => {
  const one = await setUp();
  const other = await sessionAt(one.seat.book);
  one.seat.insertRows(SHEET, 4);
  one.seat.type(SHEET, 'B5', 'Lend out timer switches');
  other.seat.type(SHEET, 'C5', 'Street warden');
  for (let turn = 0; turn < 3; turn++) {
    await one.settle();
    await other.settle();
  }
  const ids = await idsIn(one);
  expect(new Set(ids).size).toBe(6);
  await Promise.all([one.session.check(), other.session.check()]);
  await one.settle();
  expect(await idsIn(one)).toEqual(ids);
});
