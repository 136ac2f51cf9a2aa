import type { Reading, ReferenceTable } from '../../model';
import { whole } from '../checks';
import { example } from '../example';
import { counted, quote, sentence } from '../quote';
import { remarked } from '../remarked';
import { rule } from '../rule';
import { sumsBeside } from '../sumsBeside';
import { bySheet, cellRuns } from './runs';

const NUMBER = /^\s*[-+]?£?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*%?\s*$/;

export const numberAsText = rule(
  {
    code: 'sheet/number-as-text',
    severity: 'advice',
    title: 'A number is stored as text',
    looksFor:
      'Text that is nothing but a number, in a table of figures or among costs that are added up. Those of a sheet are named together. Refs are text by right.',
    why: 'It is read as the number it shows, but a spreadsheet leaves it out of sums and charts without a word.',
    bad: [
      example({
        says: 'One figure has a thousands comma typed into it.',
        rows: [
          ['Thefts from sheds, by ward'],
          ['Ward', '2002/03', '2003/04', '2004/05'],
          ['Northgate', 1204, '1,180', 1098],
          ['Southgate', 345, 330, 301],
          ['Westgate', 220, 231, 240],
        ],
        at: 'C3',
      }),
    ],
    good: [
      example({
        says: 'Figures are numbers.',
        rows: [
          ['Thefts from sheds, by ward'],
          ['Ward', '2002/03', '2003/04', '2004/05'],
          ['Northgate', 1204, 1180, 1098],
          ['Southgate', 345, 330, 301],
          ['Westgate', 220, 231, 240],
        ],
      }),
    ],
  },
  whole((reading, _settings, sheets) =>
    [
      ...bySheet([...numbersAsText(reading), ...sumsBeside(reading, sheets).flatMap(({ typed }) => typed)]),
    ].map(([sheet, own]) => {
      const cells = [...new Set(own.map(({ cell }) => cell))];
      const which =
        cells.length === 1
          ? `${quote(own[0]!.text)} is a number stored`
          : `${sentence(counted(cells.length, 'number'))} on this sheet, such as ${quote(own[0]!.text)}, are stored`;
      const message = `${which} as text, which sums leave out: format the cells as numbers and type them again.`;
      return { sheet, cell: cellRuns(cells).join(', '), message };
    }),
  ),
);

interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

function numbersAsText(reading: Reading): Typed[] {
  const figures = remarked(reading, 'sheet/number-as-text').map(({ source, detail }) => ({
    ...source,
    text: String(detail['text']),
  }));
  return [...figures, ...reading.referenceTables.flatMap(strays)];
}

/** Text among numbers: in a column whose other values are numbers as a rule. */
function strays({ columns, cells }: ReferenceTable): Typed[] {
  return columns.flatMap((column) => {
    const own = cells.filter((cell) => cell.column === column);
    const numbers = own.filter(({ value }) => typeof value === 'number').length;
    if (numbers * 2 <= own.length) return [];
    return own
      .filter(({ value }) => typeof value === 'string' && NUMBER.test(value))
      .map(({ source, text }) => ({ ...source, text }));
  });
}
