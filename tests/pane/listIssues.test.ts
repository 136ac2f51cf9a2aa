import type { Issue } from '../../shared/model';
import {
  countBySeverity,
  fixableByCode,
  listIssues,
  type IssueFilter,
} from '../../addin/pane/issues/listIssues';
import { ISSUES } from './states';

const ALL: IssueFilter = { without: [], sheet: null };

function anIssue(cell: string, rest: Partial<Issue> = {}): Issue {
  return { ...ISSUES[1]!, cell, ...rest };
}

/** The list as severities with their cells. */
function cells(issues: readonly Issue[], filter: Partial<IssueFilter> = {}) {
  return listIssues(issues, { ...ALL, ...filter }).map(
    ({ severity, issues: group }) => `${severity}: ${group.map(({ issue }) => issue.cell).join(' ')}`,
  );
}

describe('the list of issues', () => {
  it.each<[string, Issue[], string[]]>([
    [
      'goes down the sheet by rows as numbers',
      [anIssue('C10'), anIssue('C9'), anIssue('C2')],
      ['error: C2 C9 C10'],
    ],
    ['goes along a row by columns as they stand', [anIssue('AA3'), anIssue('B3')], ['error: B3 AA3']],
    [
      'puts errors before warnings before advice',
      [anIssue('A1', { severity: 'advice' }), anIssue('B1', { severity: 'warning' }), anIssue('C1')],
      ['error: C1', 'warning: B1', 'advice: A1'],
    ],
    [
      'keeps the sheets in the order in which they are told of',
      [
        anIssue('A9', { sheet: 'Young people' }),
        anIssue('A1', { sheet: 'Homes' }),
        anIssue('A2', { sheet: 'Young people' }),
      ],
      ['error: A2 A9 A1'],
    ],
    [
      'takes several cells by their first',
      [anIssue('B8:B10'), anIssue('B2, D8'), anIssue('B5')],
      ['error: B2, D8 B5 B8:B10'],
    ],
    ['is empty for no issues', [], []],
  ])('%s', (_, issues, expected) => {
    expect(cells(issues)).toEqual(expected);
  });

  it('leaves out what is not asked for', () => {
    expect(cells(ISSUES, { without: ['warning', 'advice'] })).toEqual(['error: E8 C11 E5']);
    expect(cells(ISSUES, { sheet: 'Young people' })).toEqual(['error: E5', 'warning: A9:B9']);
  });

  it('knows an issue again when its words change, and parts two of a kind in one cell', () => {
    const keys = (issues: Issue[]) =>
      listIssues(issues, ALL).flatMap(({ issues: group }) => group.map(({ key }) => key));
    const before = keys([anIssue('C3', { message: 'Ten are written, eleven expected.' }), anIssue('C3')]);
    const after = keys([
      anIssue('C3', { message: 'Nine are written, eleven expected.' }),
      anIssue('C3'),
      anIssue('A1'),
    ]);
    expect(new Set(before).size).toBe(2);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('counts by severity, and what a click can mend', () => {
    expect(countBySeverity(ISSUES)).toEqual({ error: 3, warning: 2, advice: 1 });
    expect(Object.fromEntries(fixableByCode(ISSUES))).toEqual({
      'timescale/unreadable': 2,
      'timescale/outside-period': 1,
      'ref/not-under-objective': 1,
    });
  });
});
