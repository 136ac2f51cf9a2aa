import { gridOf, textCell, type Cell } from '../../../shared/grid';
import { BookCalculator } from '../../../addin/tryout/calc';
import { Book, bookOf, cellAt, Seat } from '../../../addin/workbook';

const formula = (text: string): Cell => ({ ...textCell(''), formula: text });

function aSeat() {
  const calculator = new BookCalculator(() => 40_452);
  const rows = [
    ['Measure', 'Was', 'Now', 'Change'],
    ['Bicycles taken', 200, 180, formula('C2-B2')],
    ['Sheds opened', 300, 276, formula('C3-B3')],
    ['All', formula('SUM(B2:B3)'), formula('SUM(C2:C3)'), formula('C4/B4-1')],
  ];
  const grid = gridOf('Figures', rows);
  const book = new Book(bookOf({ file: 'figures.xlsx', sheets: [grid], traits: [] }), calculator);
  return { seat: new Seat(book), calculator };
}

const value = (seat: Seat, row: number, column: number) => cellAt(seat.activeSheet, row, column)?.value;

describe('the emulated workbook', () => {
  test('is calculated when it is opened and when a cell is typed in', () => {
    const { seat } = aSeat();
    expect(value(seat, 3, 1)).toBe(500);
    seat.type('Figures', 'C2', '150');
    expect([value(seat, 1, 3), value(seat, 3, 2)]).toEqual([-50, 426]);
  });

  test('keeps its sums when rows come and go within them', () => {
    const { seat } = aSeat();
    seat.insertRows('Figures', 2);
    seat.type('Figures', 'B3', '100');
    expect(value(seat, 4, 1)).toBe(600);
    seat.deleteRows('Figures', 1);
    expect(value(seat, 3, 1)).toBe(400);
  });

  test('says where what a formula looked at is gone', () => {
    const { seat } = aSeat();
    seat.deleteColumns('Figures', 1);
    expect(value(seat, 1, 2)).toEqual({ error: '#REF!' });
  });

  test('follows its sheet’s name, and undo', () => {
    const { seat } = aSeat();
    seat.type('Figures', 'C2', '0');
    seat.undo();
    expect(value(seat, 1, 3)).toBe(-20);
  });

  test.each([
    ['relative to each cell', '=C2<B2', [true, true, true]],
    ['on one fixed cell', '=$C$2<190', [true, true, true]],
    ['on its own row', '=$B2>250', [false, true, true]],
    ['that fails', '=NOSUCH(A1)', [false, false, false]],
  ])('holds a conditional format’s formula %s', (_how, condition, expected) => {
    const { calculator } = aSeat();
    const holds = [1, 2, 3].map((row) =>
      calculator.holds(condition, 'Figures', { row, column: 2 }, { row: 1, column: 2 }),
    );
    expect(holds).toEqual(expected);
  });
});
