import type { CountyBook } from './countyBook';
import type { CountyState } from './countyState';
import { identifyRows } from './identifyRows';
import { aboutSheet } from './sheets/about';
import { actionsSheet } from './sheets/actions';
import { changesSheet } from './sheets/changes';
import { conflictsSheet } from './sheets/conflicts';
import { figuresSheet } from './sheets/figures';
import { issuesSheet } from './sheets/issues';
import { milestonesSheet } from './sheets/milestones';
import { partnersSheet } from './sheets/partners';
import { referenceSheet } from './sheets/reference';
import { returnsSheet } from './sheets/returns';
import { summarySheet } from './sheets/summary';
import { targetsSheet } from './sheets/targets';

/**
 * The county workbook's tables. The same state gives the same book, in whatever order its returns
 * come; a sheet with nothing to say is there all the same, with its headings.
 */
export function composeCountyBook(state: CountyState): CountyBook {
  const plans = identifyRows(state.returns);
  return {
    title: `${state.county}: community-safety plans`,
    county: state.county,
    asAt: state.asAt,
    sheets: [
      summarySheet(plans, state),
      actionsSheet(plans, state),
      milestonesSheet(plans, state),
      targetsSheet(plans, state),
      figuresSheet(plans, state),
      partnersSheet(state),
      referenceSheet(state),
      returnsSheet(state),
      issuesSheet(state),
      conflictsSheet(state),
      changesSheet(state),
      aboutSheet(state),
    ],
  };
}
