import { read } from '../../shared/read';
import { catalogue, check, type Example, type Rule } from '../../shared/rules';

/** Where the rule speaks up in the example, as the example names cells. */
function cellsOf(rule: Rule, { workbook, options }: Example): string[] {
  const first = workbook.sheets[0]!.sheet;
  return check(read(workbook), { ...options, workbook })
    .filter(({ code }) => code === rule.code)
    .map(({ sheet, cell }) => (sheet === first ? cell : `${sheet}!${cell}`));
}

describe.each(catalogue.map((rule) => [rule.code, rule] as const))('%s', (_code, rule) => {
  test.each(rule.bad.map((example) => [example.says, example] as const))(
    'speaks up: %s',
    (_says, example) => {
      expect(cellsOf(rule, example)).toEqual(example.at);
    },
  );

  test.each(rule.good.map((example) => [example.says, example] as const))(
    'is silent: %s',
    (_says, example) => {
      expect(cellsOf(rule, example)).toEqual([]);
    },
  );

  test('has an example of each kind, and says why it matters', () => {
    expect(rule.bad.every(({ at }) => at.length > 0) && rule.bad.length > 0).toBe(true);
    expect(rule.good.length).toBeGreaterThan(0);
    expect([rule.title, rule.looksFor, rule.why].every((words) => words.length > 10)).toBe(true);
  });
});
