import { sheetAddress, sheetIdIn } from '../../sync/google';

const ID = '1AbC_d-EfGhIjKlMnOpQrStUvWxYz0123456789abcde';

it.each([
  `https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0`,
  `https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing`,
  `https://docs.google.com/spreadsheets/d/${ID}`,
  `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit?gid=7#gid=7`,
  `https://docs.google.com/a/marlshire.example/spreadsheets/d/${ID}/edit`,
  ` HTTPS://docs.google.com/spreadsheets/d/${ID}/htmlview `,
])('finds the sheet in %s', (address) => {
  expect(sheetIdIn(address)).toBe(ID);
});

it.each([
  'returns/hillford.xlsx',
  'https://docs.google.com/document/d/abc/edit',
  'https://example.org/spreadsheets/d/abc',
  'https://docs.google.com/spreadsheets/',
  `see https://docs.google.com/spreadsheets/d/${ID}`,
])('finds no sheet in %s', (text) => {
  expect(sheetIdIn(text)).toBeNull();
});

it('gives every sheet one address', () => {
  expect(sheetIdIn(sheetAddress(ID))).toBe(ID);
});
