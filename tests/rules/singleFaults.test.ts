import type { Workbook } from '../../shared/grid';
import type { Issue } from '../../shared/model';
import { read } from '../../shared/read';
import { applyFixTo, check } from '../../shared/rules';
import { cleanPlans, planOf, singleFaults } from './plans';

/** The issues of a workbook by what is wrong and where. */
function said(workbook: Workbook, asAt: string): ReadonlyMap<string, Issue> {
  const issues = check(read(workbook), { workbook, asAt });
  return new Map(issues.map((issue) => [`${issue.code}@${issue.cell}`, issue]));
}

describe('one fault is one issue, in the cell that is to be mended, and its fixes mend it', () => {
  const titled = singleFaults.map(
    (fault) => [`${fault[0]} with ${JSON.stringify(fault[1])}: ${fault[2]}`, fault] as const,
  );
  test.each(titled)('%s', (_title, [name, edits, expected, rest]) => {
    const plan = cleanPlans[name]!;
    const workbook = planOf(plan, edits, rest);
    const issues = said(workbook, plan.asAt);
    expect([...issues.keys()]).toEqual([expected]);
    for (const fix of issues.get(expected)!.fixes)
      expect([...said(applyFixTo(workbook, fix)!, plan.asAt).keys()]).toEqual([]);
  });
});
