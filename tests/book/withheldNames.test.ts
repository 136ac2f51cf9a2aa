import type { BookTable } from '../../shared/book';
import { namesIn, withheldNames } from '../../shared/book/withheldNames';

const column = (heading: string, rest: { personal?: true } = {}) => ({
  heading,
  kind: 'text' as const,
  widest: 20,
  from: 'district' as const,
  ...rest,
});
const withLeads = (...leads: readonly string[]): BookTable => ({
  name: 'Actions',
  columns: [column('Lead', { personal: true }), column('Progress')],
  rows: leads.map((lead) => [lead, null]),
});

describe('the names in a lead', () => {
  it.each([
    ['J. Example, Town Council', ['J. Example']],
    ['J Example', ['J Example']],
    ['Jane Example (Youth Service)', ['Jane Example']],
    ['Jane Example / Peter Sample-Jones', ['Jane Example', 'Peter Sample-Jones']],
    ['Sgt Example and Insp. O’Sample', ['Sgt Example', 'Insp. O’Sample']],
    ['Town Warden', []],
    ['C Division', []],
    ['District Council Licensing Team', []],
    ['PCT', []],
    ['Housing', []],
  ])('%j are %j', (lead, names) => {
    expect(namesIn(lead)).toEqual(names);
  });
});

describe('names that are withheld', () => {
  it.each([
    [
      'a name in another text',
      ['Jane Example'],
      'Agreed by Jane Example in May',
      'Agreed by [name withheld] in May',
    ],
    ['however it is spaced or written', ['Jane Example'], 'JANE  EXAMPLE wrote', '[name withheld] wrote'],
    ['the longer of two', ['Jo Hill', 'Jo Hill-Sample'], 'Ask Jo Hill-Sample', 'Ask [name withheld]'],
    ['an address', [], 'Write to j.example@town.example now', 'Write to [name withheld] now'],
    ['no part of a word', ['Jo Hill'], 'Jo Hillside is a street', 'Jo Hillside is a street'],
    ['no role', ['Town Warden'], 'The Town Warden patrols', 'The Town Warden patrols'],
    ['nobody of whom no column tells', ['Jane Example'], 'Peter Sample helped', 'Peter Sample helped'],
  ])('are %s', (_name, leads, text, said) => {
    expect(withheldNames([withLeads(...leads)])(text)).toBe(said);
  });

  it('leave numbers, days and empty cells alone', () => {
    const without = withheldNames([withLeads('Jane Example')]);
    const day = { kind: 'day' as const, value: '2010-10-01' };
    expect([null, 12, day].map(without)).toEqual([null, 12, day]);
  });
});
