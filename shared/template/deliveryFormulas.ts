import { ragText } from '../rag';
import { listRange } from './lists';
import { policyCell } from './policyCells';
import { ACTION_HEADINGS, letterOf, type ActionHeading } from './templateColumns';

/** Words in a timescale that say it goes on or comes round again: there is no day on which it is late. */
const ONGOING = [
  'ongoing',
  'on going',
  'on-going',
  'onward',
  'continu',
  'throughout',
  'daily',
  'weekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'annually',
  'regular',
];

const at = (heading: ActionHeading) => letterOf(ACTION_HEADINGS, heading);

/**
 * The formulas of an action's first row, for a table whose data ends in row `last` (rows from 1).
 * The rows below it with no action are further milestones of it, and count with it.
 *
 * The rules are those of the specification, part 3, Delivery RAG, in their order. A status that no
 * list knows means in progress; no status means not started, unless the action is ongoing.
 */
export function deliveryFormulas(
  row: number,
  last: number,
  planSheet: string,
): { rag: string; daysLeft: string } {
  const cell = (heading: ActionHeading) => `${at(heading)}${row}`;
  const column = (heading: ActionHeading) => `${at(heading)}${row}:${at(heading)}$${last}`;
  // The next row that has an action ends this one's milestones.
  const size = `IFERROR(MATCH("?*",${at('Action')}${row + 1}:${at('Action')}$${last + 1},0),${last - row + 1})`;
  const all = (heading: ActionHeading) => `${cell(heading)}:INDEX(${column(heading)},${size})`;
  const status = cell('Status');
  const today = policyCell(planSheet, 'asAt');
  const means = (list: 'notStarted' | 'complete' | 'closed') =>
    `AND(${status}<>"",COUNTIF(${listRange(list)},${status})>0)`;

  const finished = `OR(${means('complete')},${means('closed')})`;
  const daysLeft = `IF(OR(${cell('Action')}="",${finished},COUNT(${all('Due')})=0),"",MAX(${all('Due')})-${today})`;

  const left = cell('Days left');
  const words = ONGOING.map((word) => `"*${word}*"`).join(',');
  const ongoing = `SUMPRODUCT(COUNTIF(${all('Timescale')},{${words}}))>0`;
  const notStarted = `IF(${status}="",NOT(${ongoing}),COUNTIF(${listRange('notStarted')},${status})>0)`;
  const done = `(${all('Status')}<>"")*(COUNTIF(${listRange('complete')},${all('Status')})>0)`;
  const overdue = `SUMPRODUCT((${all('Due')}<>"")*(${all('Due')}<${today})*(1-${done}))>0`;
  const started = `AND(COUNT(${all('Start')})>0,MIN(${all('Start')})<${today})`;
  const soon = `AND(${left}<>"",N(${left})<=${policyCell(planSheet, 'dueSoon')})`;
  const rag =
    `IF(${cell('Action')}="","",` +
    `IF(${means('complete')},"${ragText('Complete')}",` +
    `IF(${means('closed')},"${ragText('Closed')}",` +
    `IF(AND(${left}<>"",N(${left})<0),"${ragText('Red')}",` +
    `IF(OR(${overdue},AND(OR(${soon},${started}),${notStarted})),"${ragText('Amber')}",` +
    `IF(OR(${ongoing},NOT(${notStarted})),"${ragText('Green')}",` +
    `IF(${left}="","${ragText('No date')}","${ragText('Not due')}")))))))`;
  return { rag, daysLeft };
}
