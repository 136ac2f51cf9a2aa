import fc from 'fast-check';
import { BookCalculator } from '../../../addin/tryout/calc';
import { Book, bookOf, Seat, type BookState } from '../../../addin/workbook';
import { gridOf, textCell, type Cell } from '../../../shared/grid';
import { longPlan } from '../../live/longPlan';

const DAY = () => 40_452;
const formula = (text: string): Cell => ({ ...textCell(''), formula: text });
const ROWS = 9;

/** Formulas over numbers in A and B; those of D look at C too. */
const FORMULAS = [
  (row: number) => `A${row}+B${row}`,
  (row: number) => `SUM(A2:A${row})`,
  () => `SUM($A$2:$B$${ROWS})`,
  (row: number) => `IF(A${row}>B${row},"more","")`,
  (row: number) => `ROW()+A${row}`,
  (row: number) => `ROW(A${row})`,
  (row: number) => `MATCH(B${row},B:B,0)`,
  (row: number) => `SUM(Other!A1:A${row})`,
  () => `INDEX(A2:B${ROWS},2,1)`,
  (row: number) => `A${row}:B${row}`,
  () => 'SUM(NoSuchName)',
  (row: number) => `COUNTA(A${row}:B${ROWS})`,
];
const FORMULAS_OF_FORMULAS = [
  (row: number) => `C${row}`,
  (row: number) => `SUM(C2:C${row})`,
  (row: number) => `ISBLANK(C${row})`,
  (row: number) => `COUNTA(C2:C${row})`,
];

const pick = <T>(from: readonly T[]) => fc.nat(from.length - 1).map((at) => from[at]!);
const anyRow = fc.tuple(fc.nat(9), fc.nat(9), pick(FORMULAS), pick(FORMULAS_OF_FORMULAS));
const anyMove = fc.record({
  sheet: fc.constantFrom('Figures', 'Other'),
  way: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns'),
  at: fc.nat(ROWS + 1),
  count: fc.integer({ min: 1, max: 3 }),
} as const);

function values({ sheets }: BookState): string[] {
  return sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(
        ([column, { value, formula: text }]) =>
          `${name} ${row},${column} ${text ?? ''}: ${JSON.stringify(value)}`,
      ),
    ),
  );
}

it('After rows and columns came and went, everything is as if it had just been opened', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: ROWS, maxLength: ROWS }),
      fc.array(anyMove, { minLength: 1, maxLength: 5 }),
      (rows, moves) => {
        const grid = gridOf('Figures', [
          ['A', 'B', 'C', 'D'],
          ...rows.map(([a, b, c, d], at) => [a, b, formula(c(at + 2)), formula(d(at + 2))]),
        ]);
        const other = gridOf('Other', [[1, '', formula('SUM(Figures!C2:C4)')], [20], [300]]);
        const book = new Book(
          bookOf({ file: 'f.xlsx', sheets: [grid, other], traits: [] }),
          new BookCalculator(DAY),
        );
        const seat = new Seat(book);
        for (const { sheet, way, at, count } of moves) {
          seat[way](sheet, at, count);
          expect(values(book.state)).toEqual(values(new Book(book.state, new BookCalculator(DAY)).state));
        }
      },
    ),
    { numRuns: 80 },
  );
});

const anyStep = fc.oneof(
  { weight: 2, arbitrary: anyMove },
  fc.record({ undone: fc.boolean() }),
  fc.record({
    cell: fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.integer({ min: 2, max: ROWS })),
    text: fc.constantFrom('7', '', '=A2*2', '=B4+A4', '=SUM(A2:B5)', '=SUM(Other!A2:A3)'),
    sheet: fc.constantFrom('Figures', 'Other'),
    byColleague: fc.boolean(),
  }),
);

it('After steps were taken back while a colleague typed, everything is as if it had just been opened', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: ROWS, maxLength: ROWS }),
      fc.array(anyStep, { minLength: 2, maxLength: 9 }),
      (rows, steps) => {
        const grid = gridOf('Figures', [
          ['A', 'B', 'C', 'D'],
          ...rows.map(([a, b, c, d], at) => [a, b, formula(c(at + 2)), formula(d(at + 2))]),
        ]);
        const other = gridOf('Other', [[1, '', formula('Figures!B7*2')], [20], [300]]);
        const book = new Book(
          bookOf({ file: 'f.xlsx', sheets: [grid, other], traits: [] }),
          new BookCalculator(DAY),
        );
        const [seat, colleague] = [new Seat(book), new Seat(book)];
        for (const step of steps) {
          if ('undone' in step) seat[step.undone ? 'undo' : 'redo']();
          else if ('way' in step) seat[step.way](step.sheet, step.at, step.count);
          else (step.byColleague ? colleague : seat).type(step.sheet, step.cell.join(''), step.text);
          expect(values(book.state)).toEqual(values(new Book(book.state, new BookCalculator(DAY)).state));
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('A row that comes or goes among 2,000 has those formulas calculated that look at it, and no others', () => {
  const { rows } = longPlan(2000);
  const withLength = rows.map(({ row, cells, ...rest }) => {
    const own = { column: 8, cell: formula(`LEN(B${row + 1})`) };
    return { ...rest, row, cells: [...cells, own] };
  });
  const sheets = [
    { ...gridOf('Plan', []), rows: withLength },
    gridOf('Sums', [[formula('COUNTA(Plan!B3:B2002)'), formula('LEN(Plan!B1500)')]]),
  ];
  const calculator = new BookCalculator(DAY);
  const book = new Book(bookOf({ file: 'f.xlsx', sheets, traits: [] }), calculator);
  const seat = new Seat(book);
  expect(calculator.evaluations).toBeGreaterThan(2000);
  for (const [move, count] of [
    [() => seat.deleteRows('Plan', 99), 1999],
    [() => seat.undo(), 2000],
    [() => seat.redo(), 1999],
    [() => seat.insertRows('Plan', 1200, 20), 2019],
  ] as const) {
    const before = calculator.evaluations;
    move();
    expect(calculator.evaluations - before).toBeLessThan(10);
    const sums = book.sheet('Sums')!.rows.get(0)!;
    expect(sums.get(0)!.value).toBe(count === 2019 ? 1999 : count);
  }
});
