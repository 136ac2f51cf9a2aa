import * as fc from 'fast-check';
import { parseTsv, printTsv } from '../../../addin/tryout/grid/tsv';

describe('a block on the clipboard', () => {
  test.each([
    ['one cell', 'a', [['a']]],
    [
      'rows and columns',
      'a\tb\r\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with a line break at its end, as programs add it', 'a\tb\n', [['a', 'b']]],
    [
      'with empty cells',
      'a\t\tb\n\t\t',
      [
        ['a', '', 'b'],
        ['', '', ''],
      ],
    ],
    ['with an empty row', 'a\n\nb', [['a'], [''], ['b']]],
    ['with lines in a cell', '"two\nlines"\tb', [['two\nlines', 'b']]],
    ['with quotes in a cell', '"say ""now"""\tb', [['say "now"', 'b']]],
    ['with a quote that opens nothing', '"ward\tb', [['"ward', 'b']]],
    ['with quotes in the middle', 'a "b" c', [['a "b" c']]],
  ])('is read: %s', (_what, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  test('comes back as it went', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', '"', '\t', '\n', ' ', 'é') });
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
      // Nothing at all in a last row cannot be told from the end of the one before.
      .filter((rows) => rows.at(-1)!.some((text) => text !== '') || rows.at(-1)!.length > 1);
    fc.assert(fc.property(block, (rows) => expect(parseTsv(printTsv(rows))).toEqual(rows)));
  });
});
