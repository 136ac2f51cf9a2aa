import { tidy } from '../../../shared/read/sheet';

test.each([
  ['spaces of every kind', '  Lock\u00a0the  gates\t', 'Lock the gates'],
  ['a soft hyphen', 'Septem\u00adber 2010', 'September 2010'],
  ['a word parted at the end of a line', 'commu\u00ad\nnity', 'community'],
  ['signs that nobody sees', '\u200eSgt\u200b Bell\ufeff', 'Sgt Bell'],
  ['a hyphen at which no line ends', 'Co\u2011ordinator', 'Co-ordinator'],
  ['letters drawn as one', 'O\ufb03cer', 'Officer'],
  ['a bullet of a font of symbols', '\uf0b7 Lock the gates', '• Lock the gates'],
  ['blank lines', 'June 2010\r\n\r\nMarch 2011', 'June 2010\nMarch 2011'],
])('%s', (_, shown, text) => {
  expect(tidy(shown)).toBe(text);
});

describe('a line break in the midst of a sentence is no boundary', () => {
  test.each([
    ['a small letter behind a full line', 'Hold a street briefing in each\nward', 'each ward'],
    [
      'behind a word that ends no sentence',
      'Report to\nCabinet and ask for\n3 more wardens',
      'for 3 more wardens',
    ],
    ['in open brackets', 'Patrol the car parks (with\nWardens)', '(with Wardens)'],
    ['at a hyphen', 'Set up a weekly meeting with a multi-\nagency team', 'a multi-agency team'],
  ])('%s', (_, shown, end) => {
    expect(tidy(shown).endsWith(end)).toBe(true);
  });

  test.each([
    ['short lines', 'Sgt Bell\nhousing'],
    ['lines that begin with capitals', 'Hold a street briefing in each ward\nFit locks to sheds'],
    ['points in small letters', 'to hold a street briefing in each ward\nto fit locks to sheds'],
    ['numbers', 'Train door staff to spot nitrous oxide in\n2. Put sharps bins in car parks'],
    ['letters', 'Find out who is harmed at home by\nb) those who live there'],
    ['bullets', 'Work with the parks team and\n• schools\n• clubs'],
    ['an o for a bullet', 'Work with the parks team on\no Summer fairs'],
    ['a sentence that ends', 'Hold a street briefing in each ward.\nfit locks to sheds'],
    ['dates', 'June 2004\nMarch 2005'],
    ['letters that name a group', 'Lead of Working Group A\nLead of Working Group B'],
  ])('but one is between %s', (_, shown) => {
    expect(tidy(shown)).toBe(shown);
  });
});
