import { decideCell, decideRow, sameValue, standingValue, type CellValue } from '../../shared/merge';

describe('A cell is decided by who changed it', () => {
  test.each([
    ['nobody changed it: it stays', 'A', 'A', 'A', 'neither', 'A'],
    ['the county alone: the county’s', 'A', 'A', 'C', 'county', 'C'],
    ['the district alone: the district’s', 'A', 'D', 'A', 'district', 'D'],
    ['both made the same change: that', 'A', 'D', 'D', 'both', 'D'],
    ['both changed it otherwise: a conflict, and what was agreed stands', 'A', 'D', 'C', 'conflict', 'A'],
    ['the district emptied it: empty', 'A', null, 'A', 'district', null],
    ['the county emptied it: empty', 'A', 'A', null, 'county', null],
    ['one emptied it, the other changed it: a conflict', 'A', null, 'C', 'conflict', 'A'],
    [
      'both filled what was empty, otherwise: a conflict, and it stays empty',
      null,
      'D',
      'C',
      'conflict',
      null,
    ],
  ] as const)('%s', (_, agreed, district, county, verdict, stands) => {
    const values = { agreed, district, county };
    expect(decideCell('Lead', values)).toBe(verdict);
    expect(standingValue(verdict, values)).toBe(stands);
  });

  test('a spelling that is no change does not make a conflict', () => {
    expect(decideCell('Lead', { agreed: 'A  B', district: 'A B ', county: 'C' })).toBe('county');
  });
});

describe('A row that is not in a revision', () => {
  test.each([
    ['of a whole return is withdrawn', true, false, 'withdrawn'],
    ['of a whole return, but changed by the county, is a conflict', true, true, 'conflict'],
    ['of a part is not spoken of', false, false, 'not said'],
    ['of a part is not spoken of, changed by the county or not', false, true, 'not said'],
  ] as const)('%s', (_, complete, countyChanged, verdict) => {
    expect(decideRow({ inRevision: false, complete, countyChanged })).toBe(verdict);
  });
});

describe('Values are compared as what they are', () => {
  const day = (value: string): CellValue => ({ kind: 'day', value });
  test.each<[string, string, CellValue, CellValue]>([
    ['a percentage is a fraction', 'Baseline', '10%', 0.1],
    ['a share is a fraction', 'Baseline', { kind: 'share', value: 0.56 }, 0.56],
    ['a binary fraction is what was meant', 'Baseline', 0.1 + 0.2, '30%'],
    ['thousands may have commas', 'Baseline', '1,170', 1170],
    ['a date is a day in any form', 'Due', day('2004-06-30'), '30/06/2004'],
    ['a date is a day in words', 'Due', '30 June 2004', '2004-06-30'],
    ['space at the ends and doubled does not count', 'Action', ' Visit  shops\n', 'Visit shops'],
    ['line ends are alike', 'Action', 'One\r\nTwo', 'One\nTwo'],
    ['quotation marks and dashes are alike', 'Action', '“Safe” – at home', '"Safe" - at home'],
    ['nothing is a blank', 'Lead', null, '  '],
    ['the case of a ref does not count', 'Ref', 'a1', 'A1'],
    [
      'a change of percent is a fraction with a sign',
      'Change wanted',
      { kind: 'percent change', value: -0.47 },
      '-47%',
    ],
  ])('%s', (_, field, a, b) => {
    expect(sameValue(field, a, b)).toBe(true);
    expect(sameValue(field, b, a)).toBe(true);
  });

  test.each<[string, string, CellValue, CellValue]>([
    ['2.1 is not 2.10', 'Ref', '2.1', '2.10'],
    ['0 is not nothing', 'Baseline', 0, null],
    ['10 points are not 10%', 'Change wanted', { kind: 'points change', value: 10 }, 0.1],
    ['a day is not the next', 'Due', day('2004-06-30'), '01/07/2004'],
    ['a month is not its last day', 'Timescale', 'June 2004', '30/06/2004'],
    ['words in capitals are not the words', 'Action', 'visit shops', 'VISIT SHOPS'],
    ['a sign counts', 'Change wanted', '-5%', '5%'],
  ])('%s', (_, field, a, b) => {
    expect(sameValue(field, a, b)).toBe(false);
    expect(sameValue(field, b, a)).toBe(false);
  });
});
