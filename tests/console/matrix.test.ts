import { codeName } from '../../sync/console/pages/issues/codeName';
import { issueMatrix } from '../../sync/console/pages/issues/matrix';
import { aFullCounty, anEmptyCounty } from './playedCounty';

const { summary } = aFullCounty();

describe('the issues by code and district', () => {
  const matrix = issueMatrix(summary, ['error', 'warning']);

  it('have a column for each district, also for one without any', () => {
    expect(matrix.districts).toEqual([
      'Hillford',
      'Moorby',
      'Netherwick & Upper Slade',
      'North Loam Vale',
      'Wickfield',
    ]);
    expect(matrix.totals).toEqual([3, 0, 4, 43, 1]);
  });

  it('begin with the gravest, then the most frequent', () => {
    expect(matrix.rows.map(({ code, total }) => `${code} ${total}`)).toEqual([
      'ref/collided 10',
      'target/differs 3',
      'ref/missing 1',
      'lead/likely-misspelt 18',
      'timescale/unreadable 15',
      'timescale/missing 4',
    ]);
  });

  it('add up, by row and by column', () => {
    for (const { total, counts } of matrix.rows)
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(total);
    matrix.totals.forEach((total, at) =>
      expect(matrix.rows.reduce((sum, { counts }) => sum + counts[at]!, 0)).toBe(total),
    );
  });

  it('show only the kinds that are asked for', () => {
    expect(issueMatrix(summary, ['advice']).rows.map(({ code }) => code)).toEqual([
      'timescale/found-in-text',
    ]);
    expect(issueMatrix(summary, []).rows).toEqual([]);
    expect(issueMatrix(anEmptyCounty().summary, ['error'])).toEqual({ districts: [], totals: [], rows: [] });
  });

  it.each([
    ['timescale/found-in-text', 'Timescale: found in text'],
    ['rag/disagrees', 'RAG: disagrees'],
  ] as const)('are called as people would: %s', (code, name) => {
    expect(codeName(code)).toBe(name);
  });
});
