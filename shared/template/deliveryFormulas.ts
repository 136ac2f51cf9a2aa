import { ragText } from '../rag';
import { policyCell } from './policyCells';
import { beginsWith, isReport, isWord, templateStatusMeans } from './statusFormulas';
import { ACTION_HEADINGS, letterOf, type ActionHeading } from './templateColumns';

/** Words in a timescale that say it goes on: there is no day on which it is late. */
const ONGOING = ['ongoing', 'on going', 'on-going', 'onward', 'continu', 'throughout'];
/** Words that say it comes round again, for ever where no day is named. */
const RECURRING = [
  'daily',
  'weekly',
  'fortnightly',
  'monthly',
  'quarterly',
  'annual',
  'yearly',
  'regular',
  'every ',
];

/** Later than any due date, so that the earliest can be found as the greatest distance from it. */
const BEYOND = 9999999;

const at = (heading: ActionHeading) => letterOf(ACTION_HEADINGS, heading);

export interface DeliveryFormulas {
  /** What the row's own status means, on the rows of milestones too. */
  readonly means: string;
  readonly rag: string;
  readonly daysLeft: string;
}

/**
 * The formulas of an action's first row, for a table whose data ends in row `last` (rows from 1).
 * The rows below it with no action are further milestones of it, and count with it.
 *
 * The rules are those of `deliveryRag`, in their order.
 */
export function deliveryFormulas(row: number, last: number, planSheet: string): DeliveryFormulas {
  const cell = (heading: ActionHeading) => `${at(heading)}${row}`;
  const column = (heading: ActionHeading) => `${at(heading)}${row}:${at(heading)}$${last}`;
  // The next row that has an action ends this one's milestones.
  const size = `IFERROR(MATCH("?*",${at('Action')}${row + 1}:${at('Action')}$${last + 1},0),${last - row + 1})`;
  const all = (heading: ActionHeading) => `${cell(heading)}:INDEX(${column(heading)},${size})`;
  const today = policyCell(planSheet, 'asAt');
  const due = all('Due');
  const isOpen = `(${all('Status means')}<>"complete")*(${all('Status means')}<>"cancelled")`;
  const openDue = `${isOpen}*(${due}<>"")`;
  // Excel adds up no TRUE, so that a condition alone has to be made a number.
  const any = (...conditions: string[]) => `SUMPRODUCT(${['1', ...conditions].join('*')})>0`;

  // Without a status that is understood, the officer's RAG, a report of progress or the milestones may tell.
  const state = cell('Status means');
  const [report, reported] = [cell('Progress'), isReport(cell('Progress'))];
  const toldBy = (meaning: 'complete' | 'cancelled') =>
    `${beginsWith(meaning, cell('RAG'))},AND(${reported},${isWord(report, meaning)})`;
  const isMilestone = `((${all('Milestone')}<>"")+(${all('Timescale')}<>"")+(${due}<>"")+(${all('Start')}<>"")>0)`;
  const allDone = `AND(${any(isMilestone)},NOT(${any(isMilestone, isOpen)}))`;
  const cancelled = `OR(${state}="cancelled",AND(${state}="",OR(${toldBy('cancelled')})))`;
  const complete = `OR(${state}="complete",AND(${state}="",OR(${toldBy('complete')},AND(${allDone},NOT(${cancelled})))))`;

  const ongoing =
    `OR(SUMPRODUCT(COUNTIF(${all('Timescale')},{${ONGOING.map((word) => `"*${word}*"`).join(',')}}))>0,` +
    `${any(`ISNUMBER(SEARCH({${RECURRING.map((word) => `"${word}"`).join(',')}},${all('Timescale')}))`, `(${due}="")`)})`;
  const started = `IF(${state}="",AND(${reported},NOT(${isWord(report, 'not started', 'on hold')})),OR(${state}="in progress",${state}="late"))`;
  const isLate = `OR(${state}="late",AND(${state}="",${isWord(report, 'late')}))`;
  const late = `AND(NOT(${ongoing}),COUNT(${due})>0,MAX(${due})<${today})`;
  const missed = `AND(${any(openDue, `(${due}<${today})`)},NOT(AND(${ongoing},${started})))`;
  const soon = any(openDue, `(${due}>=${today})`, `(${due}<=${today}+${policyCell(planSheet, 'dueSoon')})`);
  const begun = `AND(COUNT(${all('Start')})>0,MIN(${all('Start')})<${today})`;
  const rag =
    `IF(${cell('Action')}="","",` +
    `IF(${complete},"${ragText('Complete')}",` +
    `IF(${cancelled},"${ragText('Closed')}",` +
    `IF(${late},"${ragText('Red')}",` +
    `IF(OR(${missed},AND(OR(${soon},${begun}),NOT(${started})),${isLate}),"${ragText('Amber')}",` +
    `IF(OR(${ongoing},${started}),"${ragText('Green')}",` +
    `IF(COUNT(${due},${all('Start')})=0,"${ragText('No date')}","${ragText('Not due')}")))))))`;

  // To the earliest open date to come, else the last open one that has passed, else the last of all.
  const ahead = `SUMPRODUCT(MAX(${openDue}*(${due}>=${today})*(${BEYOND}-${due})))`;
  const passed = `SUMPRODUCT(MAX(${openDue}*${due}))`;
  const next = `IF(${ahead}>0,${BEYOND}-${ahead},IF(${passed}>0,${passed},MAX(${due})))`;
  const over = ['Complete', 'Closed'] as const;
  const isOver = over.map((word) => `${cell('Delivery RAG')}="${ragText(word)}"`).join(',');
  const daysLeft =
    `IF(OR(${cell('Action')}="",${isOver},COUNT(${due})=0),"",` +
    // A date that is only words cannot be counted with; the others then tell.
    `IFERROR(${next},MAX(${due}))-${today})`;
  return { means: templateStatusMeans(cell('Status')), rag, daysLeft };
}
