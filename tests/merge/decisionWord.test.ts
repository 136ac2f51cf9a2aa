import { decisionWord } from '../../shared/merge';

test.each([
  ['District', 'District'],
  ['the District’s', 'District'],
  ['use district value', 'District'],
  ['COUNTY ', 'County'],
  ['Keep County.', 'County'],
  ['Distict', 'unclear'],
  ['Countty', 'unclear'],
  ['Disrtict', 'unclear'],
  ['d', 'unclear'],
  ['?', 'unclear'],
  ['Head warden', null],
  ['County Council', null],
  ['District and county', null],
  ['G', null],
  ['31/03/2011', null],
])('A decision written as “%s” is taken for %s', (written, word) => {
  expect(decisionWord(written)).toBe(word);
});
