import { gridOf } from '../../../shared/grid';
import { bookOf, Book, Seat } from '../../../addin/workbook';
import { Axis } from '../../../addin/tryout/grid/Axis';
import { charactersOf, measure, pixelsOf } from '../../../addin/tryout/grid/measure';

const LONG = 'Ask every allotment holder whether their shed was opened in the last year';

function aSeat() {
  const grid = gridOf('Plan', [
    ['No', LONG],
    [1, 'Short'],
    [2, 'two\nlines'],
  ]);
  return new Seat(new Book(bookOf({ file: 'plan.xlsx', sheets: [grid], traits: [] })));
}

test('a row is as high as its longest text needs in its column, and a wider column makes it lower', () => {
  const seat = aSeat();
  const narrow = measure(seat.activeSheet).rows;
  expect(narrow.sizeOf(0)).toBeGreaterThan(narrow.sizeOf(2));
  expect(narrow.sizeOf(2)).toBeGreaterThan(narrow.sizeOf(1));
  seat.setColumnWidth('Plan', 1, 1, 90);
  expect(measure(seat.activeSheet).rows.sizeOf(0)).toBe(narrow.sizeOf(1));
});

test('hidden rows and columns have no size', () => {
  const seat = aSeat();
  seat.hideRows('Plan', 1, 1);
  seat.hand.setColumns('Plan', 0, 0, { hidden: true });
  const { rows, columns } = measure(seat.activeSheet);
  expect([rows.sizeOf(1), columns.sizeOf(0)]).toEqual([0, 0]);
});

test('widths in characters come back from pixels', () => {
  for (const characters of [5, 8.43, 30, 80])
    expect(charactersOf(pixelsOf(characters))).toBeCloseTo(characters, 0);
});

describe('an axis', () => {
  const axis = new Axis([10, 0, 20, 30]);

  test.each([
    [0, 0],
    [9, 0],
    [10, 2],
    [29, 2],
    [30, 3],
    [500, 3],
  ])('has at %i pixels its line %i', (distance, line) => expect(axis.at(distance)).toBe(line));

  test('steps over what is hidden, and stays at its ends', () => {
    expect([axis.step(0, 1), axis.step(2, -1), axis.step(3, 1), axis.step(0, -1)]).toEqual([2, 0, 3, 0]);
  });
});
