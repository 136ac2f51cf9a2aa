import { numberCell, type Cell } from '../../grid';
import { formatFigure } from '../../target';
import { eachTable } from '../checks';
import { example } from '../example';
import type { Finding } from '../finding';
import { quote } from '../quote';
import { rule } from '../rule';
import { matrixOf, turned } from './matrix';
import { wrongShares, type WrongShare } from './shares';

const share = (percent: number): Cell => numberCell(percent / 100, `${percent}%`, '0%');

export const shareDiffers = rule(
  {
    code: 'table/share-differs',
    severity: 'warning',
    title: 'A share is not the quotient it should be',
    looksFor:
      'A percentage that is not one figure of its row divided by another (or by the total of its column), as the ' +
      'other percentages beside it are. Rounding to the decimals shown is allowed for.',
    why: 'The percentage or one of its figures is wrong.',
    fix: 'Writes the quotient.',
    bad: [
      example({
        says: '10 of 40 are 25%.',
        rows: [
          ['Table 1: repeat victims by ward'],
          ['Ward', 'Victims', 'Repeat victims', 'Share'],
          ['Abbey', 50, 5, share(10)],
          ['Bridge', 40, 10, share(20)],
          ['Castle', 80, 24, share(30)],
          ['Dale', 60, 9, share(15)],
        ],
        at: 'D4',
      }),
    ],
    good: [
      example({
        says: 'Each share is a quotient, rounded.',
        rows: [
          ['Table 1: repeat victims by ward'],
          ['Ward', 'Victims', 'Repeat victims', 'Share'],
          ['Abbey', 51, 5, share(10)],
          ['Bridge', 40, 10, share(25)],
          ['Castle', 81, 24, share(30)],
        ],
      }),
    ],
  },
  eachTable((table) => {
    const matrix = matrixOf(table);
    const found = [...wrongShares(matrix), ...wrongShares(turned(matrix))];
    const cells = new Set<string>();
    return found.filter(({ entry }) => !cells.has(entry.cell) && cells.add(entry.cell)).map(findingOf);
  }),
);

function findingOf({ share: line, crossing, entry, part, whole, partName, wholeName }: WrongShare): Finding {
  const { sheet, cell, text } = entry;
  const decimals = /[.](\d+)\s?%/.exec(text)?.[1]?.length ?? 0;
  const correct = `${((part / whole) * 100).toFixed(decimals)}%`;
  const figures = `${formatFigure(part, 'number')} (${partName}) of ${formatFigure(whole, 'number')} (${wholeName})`;
  return {
    sheet,
    cell,
    message: `${quote(line.name, 30)} of ${quote(crossing, 30)} is ${text}, and ${figures} is ${correct}: correct the share or the figures.`,
    edits: [{ title: `Write ${correct}`, cell, replace: null, by: correct }],
  };
}
