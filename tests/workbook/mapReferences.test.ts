import { copyFormula } from '../../addin/workbook';

test.each([
  ['what is not fixed moves along', 'B2+$B2+B$2+$B$2', 'C5+$B5+C$2+$B$2'],
  ['blocks move as a whole', 'SUM(B2:C4)', 'SUM(C5:D7)'],
  ['whole columns and rows too', 'SUM(B:C)+SUM($2:3)', 'SUM(C:D)+SUM($2:6)'],
  ['other sheets’ cells too', "'My plan'!B2&Lists!A1", "'My plan'!C5&Lists!B4"],
  ['text in quotes stays', 'IF(B2="B2","see ""B2""",1)', 'IF(C5="B2","see ""B2""",1)'],
  ['functions and names that look like cells stay', 'LOG10(B2)+Rate1.B2+TAX_2', 'LOG10(C5)+Rate1.B2+TAX_2'],
  ['numbers stay', '1.5E3*B2', '1.5E3*C5'],
])('a copied formula: %s', (_, formula, copied) => {
  expect(copyFormula(formula, 3, 1)).toBe(copied);
});

test('what would lie off the sheet is no reference any more', () => {
  expect(copyFormula('A1+B9', -1, 0)).toBe('#REF!+B8');
});
