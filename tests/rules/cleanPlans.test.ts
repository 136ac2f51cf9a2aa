import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { cleanPlans, planOf } from './plans';

describe('nothing is said of a plan in which nothing is wrong', () => {
  test.each(Object.entries(cleanPlans))('%s', (_name, plan) => {
    const workbook = planOf(plan);
    expect(check(read(workbook), { workbook, asAt: plan.asAt })).toEqual([]);
  });
});
