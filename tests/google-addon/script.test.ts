import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseRange } from '../../shared/grid';
import { dateCell, gridOf, type Workbook } from '../../shared/grid';
import { aPlanBook } from '../contract/aPlanBook';
import { builtHalf, openGoogle } from './openGoogle';

const at = (address: string) => parseRange(address)!;

function aLongPlan(rows: number): Workbook {
  const actions = Array.from({ length: rows }, (_, row) => [
    `1.${row + 1}`,
    `Visit street ${row + 1}`,
    'Warden',
  ]);
  return { file: 'Long plan', traits: [], sheets: [gridOf('Plan', [['Ref', 'Action', 'Lead'], ...actions])] };
}

describe('the script at Google', () => {
  beforeAll(() => builtHalf('script'));

  test('is small, and its functions stand at the top of the file, where Google looks for them', async () => {
    const file = path.join(await builtHalf('script'), 'Code.js');
    expect(statSync(file).size).toBeLessThan(150 * 1024);
    const code = readFileSync(file, 'utf8');
    for (const name of ['onOpen', 'onInstall', 'onEdit', 'onStructure', 'openPane', 'ask']) {
      expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
    }
  });

  test.each([
    ['one cell', 1],
    ['20 rows', 20],
    ['2,000 rows', 2000],
  ])('an edit of %s is one event, and costs no reading or writing of cells', async (_, rows) => {
    const { google, port } = await openGoogle(aLongPlan(2000));
    const heard: unknown[] = [];
    await port.onChange((change) => heard.push(change));
    google.seat.paste(
      'Plan',
      'C2',
      Array.from({ length: rows }, () => ['Housing officer']),
    );
    const edits = google.runs.filter(({ name }) => name === 'onEdit');
    expect(edits).toHaveLength(1);
    const { calls } = edits[0]!.execution;
    expect(
      [...calls.keys()].filter((name) => /^Range\.(get|set)(Values?|Formulas?|NumberFormats?)$/.test(name)),
    ).toEqual([]);
    expect([...calls.keys()]).not.toContain('Sheet.getRange');
    await port.look();
    expect(heard).toContainEqual({
      kind: 'cells',
      sheet: 'Plan',
      area: at(`C2:C${rows + 1}`),
      by: 'officer',
    });
  });

  test('reads a plan of 2,000 rows in one reading of values, formulas and formats each', async () => {
    const { google, port } = await openGoogle(aLongPlan(2000));
    const { sheets } = await port.read();
    expect(sheets[0]!.rows).toHaveLength(2001);
    const { calls } = google.runs.at(-1)!.execution;
    for (const name of ['getValues', 'getFormulas', 'getNumberFormats', 'getMergedRanges']) {
      expect(calls.get(`Range.${name}`)).toBe(1);
    }
    expect(calls.get('Sheet.isRowHiddenByUser')).toBeLessThanOrEqual(400);
  });

  test.each(['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'])(
    'days are the spreadsheet’s days in %s, summer and winter, whatever zone the script runs in',
    async (zone) => {
      const days = ['2004-06-30', '2004-12-31', '2005-03-27', '1969-01-01', '2005-10-30'];
      const sheet = gridOf('Plan', [days.map((day) => ({ ...dateCell(day, day), format: 'yyyy-mm-dd' }))]);
      const { port } = await openGoogle({ file: 'Plan', traits: [], sheets: [sheet] }, { timeZone: zone });
      const { sheets } = await port.read();
      expect(sheets[0]!.rows[0]!.cells.map(({ cell }) => cell.value)).toEqual(days);
    },
  );

  test('an officer’s notes stay where cells of ours are cleared', async () => {
    const { google, port } = await openGoogle(aPlanBook());
    google.seat.type('Plan', 'H3', 'x');
    google.seat.hand.format('Plan', at('H3'), (cell) => ({ ...cell, note: 'Ask Housing' }));
    await port.apply([{ kind: 'clear', sheet: 'Plan', area: at('H3') }]);
    expect(google.seat.hand.sheet('Plan').rows.get(2)!.get(7)).toEqual({ value: '', note: 'Ask Housing' });
  });

  test('computed cells are protected with a warning alone, until they are taken away', async () => {
    const { document, port } = await openGoogle(aPlanBook());
    const look = { kind: 'look', sheet: 'Plan', area: at('H3:H6'), look: 'computed day' } as const;
    await port.apply([look]);
    await port.apply([look]);
    expect(document.guards).toHaveLength(1);
    expect(document.guards).toMatchObject([{ area: at('H3:H6'), isWarningOnly: true }]);
    await port.apply([{ kind: 'clear', sheet: 'Plan', area: at('H2:J6') }]);
    expect(document.guards).toEqual([]);
  });

  test('what is written beyond the last column and row of the sheet gets room first', async () => {
    const { google, port } = await openGoogle(aPlanBook());
    await port.apply([{ kind: 'values', sheet: 'Plan', area: at('AD1200'), values: [['far out']] }]);
    expect(google.seat.hand.sheet('Plan').rows.get(1199)!.get(29)).toMatchObject({ value: 'far out' });
    const [beyond] = await port.readAreas([{ sheet: 'Plan', area: at('AE1200:AF1201') }]);
    expect(beyond!.cells).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  const theirs = (sheet: string, area: string) =>
    ({ sheet, area: at(area), description: '', isWarningOnly: false, by: 'second officer' }) as const;

  test('a set-up that comes upon a part that somebody else protected writes nothing, and says where', async () => {
    const { document, google, port } = await openGoogle(aPlanBook());
    document.guards.push(theirs(google.seat.hand.sheet('Plan').id, 'H1:K40'));
    const before = google.seat.hand.sheet('Plan');
    const area = at('H3:H6');
    const write = port.apply([
      { kind: 'values', sheet: 'Plan', area: at('G3'), values: [['x']] },
      { kind: 'look', sheet: 'Plan', area, look: 'computed' },
    ]);
    await expect(write).rejects.toMatchObject({ reason: 'protected', sheet: 'Plan' });
    expect(google.seat.hand.sheet('Plan')).toEqual(before);
  });

  test('a cell that somebody else protected is said to be, and one beside it is written', async () => {
    const { document, google, port } = await openGoogle(aPlanBook());
    document.guards.push(theirs(google.seat.hand.sheet('Plan').id, 'H1:K40'));
    const values = [['x']];
    const write = port.apply([{ kind: 'values', sheet: 'Plan', area: at('H3'), values }]);
    await expect(write).rejects.toMatchObject({ reason: 'protected', sheet: 'Plan' });
    await port.apply([{ kind: 'values', sheet: 'Plan', area: at('L3'), values }]);
    expect(google.seat.hand.sheet('Plan').rows.get(2)!.get(11)).toMatchObject({ value: 'x' });
  });

  test('while somebody else writes, nothing is written', async () => {
    const { document, google, port } = await openGoogle(aPlanBook());
    document.isLocked = true;
    const write = port.apply([{ kind: 'values', sheet: 'Plan', area: at('H3'), values: [['x']] }]);
    await expect(write).rejects.toMatchObject({ reason: 'no answer' });
    expect(google.seat.hand.sheet('Plan').rows.get(2)!.has(7)).toBe(false);
  });

  test('a setting longer than a property takes comes back whole, and goes whole', async () => {
    const { document, port } = await openGoogle(aPlanBook());
    const long = 'Überschrift – '.repeat(2000);
    await port.remember('sent', long);
    expect(await port.recall('sent')).toBe(long);
    await port.remember('sent', 'short');
    expect(await port.recall('sent')).toBe('short');
    await port.remember('sent', null);
    expect(document.properties.size).toBe(0);
  });

  test('is called for changes of structure once for each person, however often they open the pane', async () => {
    const { document, port, join } = await openGoogle(aPlanBook());
    const ignore = () => undefined;
    await port.onChange(ignore);
    await port.onChange(ignore);
    await join('second officer').port.onChange(ignore);
    expect(document.onChange.map(({ by }) => by)).toEqual(['first officer', 'second officer']);
  });

  test('more edits than are kept make a pane read anew', async () => {
    const { google, port } = await openGoogle(aPlanBook());
    const heard: unknown[] = [];
    await port.onChange((change) => heard.push(change));
    google.seat.type('Plan', 'B4', 'first');
    await port.look();
    for (let edit = 0; edit < 80; edit++) google.seat.type('Plan', 'B4', `edit ${edit}`);
    await port.look();
    expect(heard).toContainEqual({ kind: 'structure', sheet: null, by: 'officer' });
  });
});
