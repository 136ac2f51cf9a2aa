import { numberCell } from '../../../shared/grid';
import { Ledger } from '../../../shared/read/ledger';
import { readReferenceTable } from '../../../shared/read/reference';
import { tableOf } from '../tableOf';

const read = (shape: Parameters<typeof tableOf>[0]) => {
  const ledger = new Ledger();
  const table = tableOf(shape);
  const result = readReferenceTable(table, ledger);
  const open = table.view.lines
    .flatMap((line) => line.slots)
    .filter((slot) => !ledger.isTaken(table.view, slot));
  return { result, ledger, open };
};

test('a table of counts comes out cell by cell, named by its caption', () => {
  const { result, open } = read({
    captions: [['Bin fires by ward, 2012/13']],
    heading: [['Ward', 'Spring', 'Summer', 'Total']],
    body: [
      ['Abbey', 3, 4, 7],
      ['Castle', 1, null, 1],
    ],
  });
  expect(result.name).toBe('Bin fires by ward, 2012/13');
  expect(result.columns).toEqual(['Spring', 'Summer', 'Total']);
  expect(result.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    ['Abbey', 'Spring', 3],
    ['Abbey', 'Summer', 4],
    ['Abbey', 'Total', 7],
    ['Castle', 'Spring', 1],
    ['Castle', 'Total', 1],
  ]);
  expect(result.source.cell).toBe('A2:D4');
  expect(open).toEqual([]);
});

test('without a caption the sheet names it', () => {
  const { result } = read({ heading: [['Ward', 'n']], body: [['Abbey', 3]], sheet: 'Fires' });
  expect(result.name).toBe('Fires');
});

test('a doubled heading is told apart by what its cells hold', () => {
  const share = (value: number) => numberCell(value, `${value * 100}%`, '0%');
  const { result } = read({
    heading: [['Area', 'Age', 'Women', 'Men', 'Women', 'Men', 'Men']],
    body: [
      ['North', 'under 18', 1, 3, share(0.25), share(0.75), 9],
      ['North', '18 and over', 2, 2, share(0.5), share(0.5), 9],
    ],
  });
  expect(result.columns).toEqual(['Women', 'Men', 'Women %', 'Men %', 'Men (2)']);
  expect(result.cells[0]).toMatchObject({ row: 'North / under 18', column: 'Women', value: 1 });
});

test('a first column merged down or left blank repeats the one above', () => {
  const { result, open } = read({
    heading: [['Area', 'Age', 'Women']],
    body: [
      ['North', 'under 18', 1],
      [null, '18 and over', 2],
      ['South', 'under 18', 3],
    ],
  });
  expect(result.cells.map(({ row }) => row)).toEqual([
    'North / under 18',
    'North / 18 and over',
    'South / under 18',
  ]);
  expect(open).toEqual([]);
});

test('rows alike under two bands bear their band', () => {
  const { result, ledger } = read({
    heading: [['Month', 'Calls', 'Visits']],
    body: [['2011'], ['May', 1, 2], ['June', 3, 4], ['2012'], ['May', 5, 6]],
  });
  expect(result.cells.map(({ row, value }) => [row, value])).toContainEqual(['2012 / May', 5]);
  expect(ledger.notes.filter(({ kind }) => kind === 'band').map(({ text }) => text)).toEqual([
    '2011',
    '2012',
  ]);
});

test('signs and words are values too', () => {
  const { result } = read({
    heading: [['Partner', 'Burglary', 'Nuisance']],
    body: [
      ['Police', '✓', 'leads'],
      ['Housing', '✓', null],
    ],
  });
  expect(result.cells.map(({ value }) => value)).toEqual(['✓', 'leads', '✓']);
});
