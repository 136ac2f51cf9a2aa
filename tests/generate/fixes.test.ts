import type { Issue } from '../../shared/model';
import { read } from '../../shared/read';
import { applyFixTo, check, undoFix, applyFix } from '../../shared/rules';
import { faults } from './faults';
import { planted } from './trial';

const SEED = 7919;

const nameOf = ({ code, sheet, cell }: Issue) => `${sheet}!${cell} ${code}`;

const fixable = faults.filter((fault) => issueOf(fault).fixes.length > 0);

/** The issue that the fault makes, in one plan. */
function issueOf(fault: (typeof faults)[number]): Issue {
  const { workbook, asAt } = planted(fault, SEED);
  const own = check(read(workbook), { workbook, asAt }).find(({ code }) => code === fault.code);
  if (!own) throw new Error(`${fault.code} is not found`);
  return own;
}

describe('a fix that is clicked', () => {
  test.each(fixable.map((fault) => [fault.code, fault.says, fault] as const))(
    'mends %s (%s) and breaks nothing else',
    (_code, _says, fault) => {
      const { workbook, asAt } = planted(fault, SEED);
      const before = new Set(check(read(workbook), { workbook, asAt }).map(nameOf));
      const issue = issueOf(fault);
      for (const fix of issue.fixes) {
        const mended = applyFixTo(workbook, fix);
        if (!mended) throw new Error(`“${fix.title}” does not fit the sheet`);
        const after = check(read(mended), { workbook: mended, asAt }).map(nameOf);
        expect(after).not.toContain(nameOf(issue));
        expect(after.filter((name) => !before.has(name))).toEqual([]);
      }
    },
  );

  test.each(fixable.map((fault) => [fault.code, fault.says, fault] as const))(
    'can be taken back: %s (%s)',
    (_code, _says, fault) => {
      const { workbook } = planted(fault, SEED);
      for (const fix of issueOf(fault).fixes) {
        const grid = workbook.sheets.find(({ sheet }) => sheet === fix.sheet)!;
        const fixed = applyFix(grid, fix)!;
        expect(undoFix(fixed.grid, fixed.undo)).toEqual(grid);
      }
    },
  );

  it('is there for many kinds of fault', () => {
    expect(new Set(fixable.map(({ code }) => code)).size).toBeGreaterThan(10);
  });
});
