import { dateCell, gridOf, type Workbook } from '../../shared/grid';
import { callServer } from '../../addin/host';
import { NOT_CHECKED } from '../../shared/alone';
import { cellAt, isCellError } from '../../addin/workbook';
import { openAndClose, openSetUp, serviceCalls, TODAY } from './closed';
import { builtHalf, openGoogle, type GooglePerson, type OpenGoogle } from './openGoogle';

const HEAD = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];

function aPlan(rows: readonly (readonly unknown[])[]): Workbook {
  const cells = [['Cleaner parks plan 2004/05'], HEAD, ...rows] as Parameters<typeof gridOf>[1];
  return {
    file: 'Cleaner parks',
    traits: [],
    sheets: [gridOf('Plan', cells), gridOf('Scrap', [['Jottings']])],
  };
}

const ROWS = [
  ['1.1', 'Mend the lamps in the park', 'Parks manager', 'March 2005', 'In progress'],
  ['1.2', 'Visit every youth club', 'Youth officer', dateCell('2004-06-30', '30/06/2004'), 'Complete'],
  ['1.3', 'Train the wardens', 'Housing officer', 'June 2004', 'Complete'],
];

const manyRows = (count: number) =>
  Array.from({ length: count }, (_, row) => [
    `1.${row + 1}`,
    `Sweep the yard of house ${row + 5000}`,
    'Warden',
    'by the end of June 2004',
    'Complete',
  ]);

async function closedAfterSetUp(workbook: Workbook): Promise<OpenGoogle> {
  const opened = await openGoogle(workbook, { day: TODAY });
  await openAndClose(opened, 'set up');
  return opened;
}

/** What stands under a heading of ours on a row, from 1. */
function ours({ google }: GooglePerson, name: string, row: number, sheet = 'Plan'): unknown {
  const state = google.seat.hand.sheet(sheet);
  const [at] = [...(state.rows.get(1) ?? [])].find(([, { value }]) => value === `${name} (Shirebook)`)!;
  const value = cellAt(state, row - 1, at)?.value ?? '';
  return isCellError(value) ? value.error : value;
}

const lastEdit = ({ google }: GooglePerson) => google.runs.filter(({ name }) => name === 'onEdit').at(-1)!;

describe('edits while no pane is open', () => {
  beforeAll(() => builtHalf('script'));

  test('a row is checked as it is edited, within five service calls, and as the pane would', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    expect(ours(opened, 'Check', 3)).toBe('');
    opened.google.seat.type('Plan', 'D3', 'whenever');
    expect(ours(opened, 'Check', 3)).toMatch(/^✖ “whenever” cannot be read as a time/);
    expect(ours(opened, 'Marks', 3)).toBe(';4e;');
    expect(ours(opened, 'Due', 3)).toBe('');
    expect(ours(opened, 'Delivery RAG', 3)).toBe('Green ●');
    expect(serviceCalls(lastEdit(opened).execution)).toHaveLength(5);
    opened.google.seat.type('Plan', 'D3', '30 June 2004');
    expect(ours(opened, 'Check', 3)).toBe('');
    expect(ours(opened, 'Due', 3)).toBe(38168);
    expect(ours(opened, 'Delivery RAG', 3)).toBe('Red ▲');
    // the pane renews the print that stands with the row's id, and nothing else
    expect(await openAndClose(opened, 'look')).toMatchObject({ written: 1 });
    expect(await openAndClose(opened, 'look')).toMatchObject({ written: 0 });
  });

  test.each([
    ['20 rows', 20],
    ['2,000 rows', 2000],
  ])('a paste over %s is checked within five service calls', async (_, count) => {
    const opened = await openSetUp(aPlan(manyRows(count)));
    const pasted = Array.from({ length: count }, (__, row) => [
      row % 2 === 0 ? 'some day' : 'End of March 2005',
    ]);
    opened.google.seat.paste('Plan', 'D3', pasted);
    expect(serviceCalls(lastEdit(opened).execution)).toEqual([
      'Properties.getProperties',
      'Lock.tryLock',
      'Range.getValues',
      'Range.getDisplayValues',
      'Range.setValues',
    ]);
    expect(ours(opened, 'Check', count + 1)).toMatch(/^✖ “some day”/);
    expect(ours(opened, 'Check', count + 2)).toBe('');
    expect(ours(opened, 'Due', count + 2)).toBe(38442);
  });

  test('rows put in below the table are checked too, and get their looks when a pane is opened', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    opened.google.seat.paste('Plan', 'A6', manyRows(20));
    expect(serviceCalls(lastEdit(opened).execution).length).toBeLessThanOrEqual(5);
    expect(ours(opened, 'Delivery RAG', 25)).toBe('Complete ✔');
    expect(ours(opened, 'Due', 25)).toBe(38168);
    const state = opened.google.seat.hand.sheet('Plan');
    const due = [...state.rows.get(1)!].find(([, { value }]) => value === 'Due (Shirebook)')![0];
    expect(cellAt(state, 24, due)).not.toHaveProperty('look');
    await openAndClose(opened, 'look');
    expect(cellAt(opened.google.seat.hand.sheet('Plan'), 24, due)).toHaveProperty('look');
    expect(await openAndClose(opened, 'look')).toMatchObject({ written: 0 });
  });

  test('an edit that changes nothing of ours writes nothing', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    opened.google.seat.type('Plan', 'C4', 'Youth work officer');
    expect(serviceCalls(lastEdit(opened).execution)).not.toContain('Range.setValues');
  });

  test('an emptied row has nothing beside it', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    opened.google.seat.paste('Plan', 'A4', [['', '', '', '', '']]);
    expect(ours(opened, 'Delivery RAG', 4)).toBe('');
    expect(ours(opened, 'Due', 4)).toBe('');
  });

  test('what the row does not tell stays said until its cell is another', async () => {
    const twice = [
      ...ROWS.slice(0, 2),
      ['1.2', 'Train the wardens', 'Housing officer', 'June 2004', 'Complete'],
    ];
    const opened = await closedAfterSetUp(aPlan(twice));
    expect(ours(opened, 'Check', 5)).toMatch(/1\.2/);
    opened.google.seat.type('Plan', 'E5', 'In progress');
    expect(ours(opened, 'Check', 5)).toMatch(/1\.2/);
    opened.google.seat.type('Plan', 'A5', '1.4');
    expect(ours(opened, 'Check', 5)).toBe('');
  });

  test('where a row cannot be checked by itself it says so, and guesses nothing', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    opened.google.seat.type('Plan', 'D5', 'as above');
    expect(ours(opened, 'Check', 5)).toBe(NOT_CHECKED);
    await openAndClose(opened, 'look');
    expect(ours(opened, 'Check', 5)).not.toBe(NOT_CHECKED);
  });

  test.each<[string, (opened: OpenGoogle) => void]>([
    ['a column was put in', ({ google }) => google.seat.insertColumns('Plan', 1)],
    ['a heading was renamed', ({ google }) => google.seat.type('Plan', 'D2', 'Remarks')],
    ['the plan’s years were changed', ({ google }) => google.seat.type('Plan', 'A1', 'Plan 2006/07')],
    [
      'something with figures was typed on another sheet',
      ({ google }) => google.seat.type('Scrap', 'A1', '2006/07'),
    ],
  ])('nothing is said or written once %s, until a pane has read all', async (_, change) => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    change(opened);
    const before = opened.google.seat.hand.sheet('Plan');
    const lead = [...before.rows.get(1)!].find(([, { value }]) => value === 'Lead')![0];
    opened.google.seat.paste('Plan', { top: 2, left: lead, bottom: 2, right: lead }, [['TBC']]);
    expect(serviceCalls(lastEdit(opened).execution)).not.toContain('Range.setValues');
  });

  test('rows that were sorted or deleted take what was seen of them along', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    const { google } = opened;
    google.seat.hand.sort('Plan', { top: 2, left: 0, bottom: 4, right: 25 }, 0, true);
    google.seat.type('Plan', 'D3', 'some day');
    expect(ours(opened, 'Check', 3)).toMatch(/^✖ “some day”/);
    google.seat.hand.shift('Plan', { axis: 'row', at: 3, count: 1, way: 'delete', first: 0, last: 25 });
    google.seat.type('Plan', 'D4', 'TBC');
    expect(ours(opened, 'Check', 4)).toMatch(/^⚠ “TBC” gives no date/);
  });

  test('two officers with no pane each have their rows checked', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    const other = opened.join('second officer');
    opened.google.seat.type('Plan', 'D3', 'some day');
    other.google.seat.type('Plan', 'C4', 'TBC');
    expect(ours(opened, 'Check', 3)).toMatch(/^✖ “some day”/);
    expect(ours(opened, 'Check', 4)).toMatch(/names nobody/);
    expect(lastEdit(other).execution.mode).toBe('LIMITED');
  });

  test('while a pane is open, of whomever, edits are only noted, and the pane hears of them', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    const other = opened.join('second officer');
    const say = (isFirst: boolean) =>
      callServer(async (name, asked) => other.google.ask(name, asked), 'here', { isFirst });
    const heard: unknown[] = [];
    await say(true);
    await other.port.onChange((change) => heard.push(change));
    opened.google.seat.type('Plan', 'D3', 'some day');
    expect(ours(opened, 'Check', 3)).toBe('');
    await other.port.look();
    expect(heard).toEqual([expect.objectContaining({ kind: 'cells', by: 'co-author' })]);
    // unseen for a while, it may have missed what triggers did, and reads all again
    opened.document.properties.set('shirebook pane', '0');
    opened.google.seat.type('Plan', 'D3', 'some other day');
    await say(false);
    await other.port.look();
    expect(heard.at(-1)).toMatchObject({ kind: 'structure' });
  });

  test('nothing is left behind once Shirebook is taken off the last sheet', async () => {
    const opened = await closedAfterSetUp(aPlan(ROWS));
    expect(opened.document.properties.size).toBeGreaterThan(0);
    await openAndClose(opened, 'remove');
    expect([...opened.document.properties.keys()]).toEqual([]);
    const { calls } = lastEditAfter(opened).execution;
    expect([...calls.keys()]).not.toContain('Range.getValues');
  });

  function lastEditAfter(opened: OpenGoogle) {
    opened.google.seat.type('Plan', 'D3', 'some day');
    return lastEdit(opened);
  }
});
