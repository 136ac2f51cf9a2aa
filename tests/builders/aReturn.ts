import type { CountyReturn, CountyState } from '../../shared/book';
import type { Issue, Reading } from '../../shared/model';
import type { PlanBuilder } from './aPlan';

/** A reading of the plans given, and nothing else. */
export function aReading(plans: readonly PlanBuilder[] = [], traits: Partial<Reading> = {}): Reading {
  return {
    file: 'vale.xlsx',
    district: 'Vale',
    plans: plans.map((plan) => plan.build()),
    partners: [],
    referenceTables: [],
    notes: [],
    notPlaced: [],
    remarks: [],
    ...traits,
  };
}

/** A return that came in on 1 October 2004 without issues. */
export function aReturn(
  district: string,
  plans: readonly PlanBuilder[] = [],
  traits: Partial<CountyReturn> & { readonly holds?: Partial<Reading> } = {},
): CountyReturn {
  const { holds = {}, ...rest } = traits;
  const file = rest.file ?? `${district.toLowerCase()}.xlsx`;
  return {
    district,
    file,
    reading: aReading(plans, { file, district, ...holds }),
    received: '2004-10-01',
    revision: 1,
    state: 'received',
    issues: [],
    due: null,
    ...rest,
  };
}

/** The county of Shire on 1 October 2004. */
export function aCounty(returns: readonly CountyReturn[], traits: Partial<CountyState> = {}): CountyState {
  return { county: 'Shire', asAt: '2004-10-01', returns, ...traits };
}

export function anIssue(traits: Partial<Issue> = {}): Issue {
  return {
    code: 'timescale/unreadable',
    severity: 'error',
    sheet: 'Plan',
    cell: 'D5',
    ref: null,
    message: 'The timescale cannot be read: give a month and a year, such as June 2004.',
    fixes: [],
    ...traits,
  };
}
