import fc from 'fast-check';
import { Book, bookOf, cellAt, gridOfSheet, Seat, type BookState } from '../../addin/workbook';
import { gridOf, parseRange } from '../../shared/grid';

function aSeat(): Seat {
  const plan = gridOf('Plan', [
    ['Ref', 'Action', 'Length'],
    ['1.1', 'Visit schools', { kind: 'number', value: 13, text: '13', formula: 'LEN(B2)' }],
    ['1.2', 'Fit locks', { kind: 'number', value: 9, text: '9', formula: 'LEN(B3)' }],
    ['1.3', 'Train wardens', { kind: 'number', value: 13, text: '13', formula: 'LEN(B4)' }],
    [null, 'Sum', { kind: 'number', value: 35, text: '35', formula: 'SUM(C2:C4)' }],
  ]);
  const other = gridOf('Other', [
    [{ kind: 'number', value: 35, text: '35', formula: "Plan!C5+'Plan'!$B$3" }],
  ]);
  return new Seat(new Book(bookOf({ file: 'plan.xlsx', traits: [], sheets: [plan, other] })));
}

function formula(seat: Seat, sheet: string, address: string): string | undefined {
  const { top, left } = parseRange(address)!;
  return cellAt(seat.hand.sheet(sheet), top, left)?.formula;
}

describe('rows and columns that come and go', () => {
  test('take formulas on their own and on other sheets with them', () => {
    const seat = aSeat();
    seat.insertRows('Plan', 2, 2);
    expect(formula(seat, 'Plan', 'C7')).toBe('SUM(C2:C6)');
    expect(formula(seat, 'Plan', 'C5')).toBe('LEN(B5)');
    expect(formula(seat, 'Other', 'A1')).toBe("Plan!C7+'Plan'!$B$5");
  });

  test('leave no reference to what is gone', () => {
    const seat = aSeat();
    seat.deleteColumns('Plan', 1);
    expect(formula(seat, 'Plan', 'B2')).toBe('LEN(#REF!)');
    expect(formula(seat, 'Other', 'A1')).toBe("Plan!B5+'Plan'!#REF!");
  });

  test('shrink what reaches over them', () => {
    const seat = aSeat();
    seat.deleteRows('Plan', 1, 2);
    expect(formula(seat, 'Plan', 'C3')).toBe('SUM(C2:C2)');
  });

  test('move conditional formats, choices and merges', () => {
    const seat = aSeat();
    seat.merge('Plan', 'A5:B5');
    seat.hand.change({
      ...seat.hand.sheet('Plan'),
      conditionalFormats: [
        {
          id: 'x',
          areas: [parseRange('C2:C4')!],
          formula: '=$C2>10',
          fill: '#FF0000',
          ink: null,
          stopIfTrue: false,
        },
      ],
    });
    seat.insertRows('Plan', 1);
    const { merges, conditionalFormats } = seat.hand.sheet('Plan');
    expect(merges).toEqual([parseRange('A6:B6')]);
    expect(conditionalFormats).toMatchObject([{ areas: [parseRange('C3:C5')], formula: '=$C3>10' }]);
  });
});

test('sorting takes rows’ formulas along as if copied, and empty ones last', () => {
  const seat = aSeat();
  seat.clear('Plan', 'B2');
  seat.sort('Plan', 'A2:C4', 1);
  expect(gridOfSheet(seat.hand.sheet('Plan')).rows.map(({ cells }) => cells[0]!.cell.text)).toEqual([
    'Ref',
    '1.2',
    '1.3',
    '1.1',
    'Sum',
  ]);
  expect(formula(seat, 'Plan', 'C2')).toBe('LEN(B2)');
});

test('what a co-author typed in the meantime outlasts one’s own undo', () => {
  const seat = aSeat();
  const other = new Seat(seat.book);
  seat.type('Plan', 'B2', 'Mine');
  other.type('Plan', 'B3', 'Theirs');
  expect(seat.undo()).toBe(true);
  expect(cellAt(seat.hand.sheet('Plan'), 1, 1)?.value).toBe('Visit schools');
  expect(cellAt(seat.hand.sheet('Plan'), 2, 1)?.value).toBe('Theirs');
});

test('rows are put back under what an add-in wrote since', () => {
  const seat = aSeat();
  seat.deleteRows('Plan', 1);
  seat.addInHand.enter('Plan', parseRange('D2:D3')!, [['for 1.2'], ['for 1.3']]);
  expect(seat.undo()).toBe(true);
  const shown = gridOfSheet(seat.hand.sheet('Plan')).rows.map(({ cells }) =>
    cells.map(({ cell }) => cell.text),
  );
  expect(shown.slice(1, 4)).toEqual([
    ['1.1', 'Visit schools', '13'],
    ['1.2', 'Fit locks', '9', 'for 1.2'],
    ['1.3', 'Train wardens', '13', 'for 1.3'],
  ]);
  expect(formula(seat, 'Plan', 'C5')).toBe('SUM(C2:C4)');
});

const step = fc.oneof(
  fc.record({
    do: fc.constant('type' as const),
    row: fc.nat(6),
    column: fc.nat(4),
    text: fc.string({ maxLength: 6 }),
  }),
  fc.record({ do: fc.constant('insert' as const), row: fc.nat(6) }),
  fc.record({ do: fc.constant('delete' as const), row: fc.nat(6) }),
  fc.record({ do: fc.constant('sort' as const), by: fc.nat(2) }),
  fc.record({ do: fc.constant('clear' as const), row: fc.nat(6) }),
);

test('everything undone is as it was, and redone as it became', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const seat = aSeat();
      const before = plain(seat.book.state);
      for (const each of steps) {
        if (each.do === 'type') {
          const area = { top: each.row, left: each.column, bottom: each.row, right: each.column };
          seat.type('Plan', area, each.text);
        } else if (each.do === 'insert') seat.insertRows('Plan', each.row);
        else if (each.do === 'delete') seat.deleteRows('Plan', each.row);
        else if (each.do === 'sort') seat.sort('Plan', 'A1:C5', each.by);
        else seat.clear('Plan', { top: each.row, left: 0, bottom: each.row, right: 3 });
      }
      const after = plain(seat.book.state);
      for (const _ of steps) expect(seat.undo()).toBe(true);
      expect(plain(seat.book.state)).toEqual(before);
      for (const _ of steps) expect(seat.redo()).toBe(true);
      expect(plain(seat.book.state)).toEqual(after);
    }),
  );
});

/** Whatever is in it, in an order of its own. */
function plain(book: BookState): unknown {
  return book.sheets.map((sheet) => ({ ...sheet, rows: undefined, grid: gridOfSheet(sheet) }));
}
