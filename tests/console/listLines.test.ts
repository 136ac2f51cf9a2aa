import { expectedNext } from '../../sync/console/pages/board/expectedNext';
import { listLines, type BoardFilter } from '../../sync/console/pages/board/listLines';
import { aFullCounty } from './playedCounty';

const { lines } = aFullCounty();
const ALL: BoardFilter = { words: '', state: null };
const districts = (filter: BoardFilter, by = 'district', isDescending = false) =>
  listLines(lines, filter, { by, isDescending }).map(({ district }) => district);

describe('the lines of the returns board', () => {
  it('stand by district, and the other way round where that is asked', () => {
    expect(districts(ALL)).toEqual(districts(ALL, 'district', true).reverse());
    expect(districts(ALL)[0]).toBe('East Tarn');
  });

  it.each(['received', 'errors', 'warnings'])(
    'of which there is nothing to sort by come last, whichever way: %s',
    (by) => {
      expect(districts(ALL, by).at(-1)).toBe('East Tarn');
      expect(districts(ALL, by, true).at(-1)).toBe('East Tarn');
    },
  );

  it('begin with what wants looking at, by state', () => {
    expect(districts(ALL, 'state').slice(0, 3)).toEqual([
      'Netherwick & Upper Slade',
      'Wickfield',
      'North Loam Vale',
    ]);
  });

  it.each([
    ['vale', ['North Loam Vale']],
    ['SAFER moor', ['Moorby']],
    ['upper slade', ['Netherwick & Upper Slade']],
    ['hillford-2010', ['Hillford']],
    ['nowhere', []],
  ])('that hold the words %j', (words, found) => {
    expect(districts({ words, state: null })).toEqual(found);
  });

  it('that are of a state', () => {
    expect(districts({ words: '', state: 'refused' })).toEqual(['Wickfield']);
  });
});

describe('what is expected next', () => {
  it('is what is late, then what is still to come', () => {
    expect(expectedNext(lines)).toEqual([
      { due: '2010-09-15', districts: ['Netherwick & Upper Slade'], daysLate: 16 },
      { due: '2010-10-15', districts: ['East Tarn'], daysLate: 0 },
    ]);
  });

  it('names a district once, however many of its plans are wanting', () => {
    const late = lines.filter(({ state }) => state === 'late');
    expect(expectedNext([...late, ...late])[0]!.districts).toEqual(['Netherwick & Upper Slade']);
  });

  it('is nothing where all is in', () => {
    expect(expectedNext(lines.filter(({ state }) => state === 'final'))).toEqual([]);
  });
});
