import type { Issue } from '../../model';
import type { RagWord } from '../../rag';
import { number, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { CountyReturn, CountyState } from '../countyState';
import { inBookOrder, type IdentifiedPlan } from '../identifyRows';
import { planOfIssue } from '../planOfIssue';
import { ragByDistrict } from '../ragByDistrict';

const DELIVERY: readonly RagWord[] = ['Complete', 'Green', 'Amber', 'Red', 'Not due', 'No date', 'Closed'];
const PERFORMANCE: readonly RagWord[] = ['Green', 'Amber', 'Red', 'No data'];

/** What stands for issues that concern a return and none of its plans. */
const WHOLE_RETURN = '(whole return)';

interface Row {
  readonly received: CountyReturn;
  readonly of: IdentifiedPlan | null;
  readonly issues: readonly Issue[];
}

const computed = { from: 'computed' } as const;
const internal = { ...computed, internal: true } as const;
const columns: ColumnOf<Row>[] = [
  text('District', (row) => row.received.district, { widest: 24 }),
  text('Plan', (row) => planTitle(row), { widest: 50 }),
  number('Actions', (row) => row.of?.actions.length ?? 0, computed),
  ...DELIVERY.map((word) => number<Row>(word, (row, state) => deliveries(row, word, state), computed)),
  ...PERFORMANCE.map((word) =>
    number<Row>(`Targets ${word}`, (row, state) => targets(row, word, state), computed),
  ),
  number('Errors', (row) => count(row.issues, 'error'), internal),
  number('Warnings', (row) => count(row.issues, 'warning'), internal),
  number('Changed since last time', (row, state) => changes(row, state), internal),
];

export function summarySheet(plans: readonly IdentifiedPlan[], state: CountyState): BookSheet {
  const rows = inBookOrder(state.returns).flatMap((received) => rowsOf(received, plans));
  return withChart(tableSheet('Summary', `${state.county}: summary`, columns, rows, state));
}

/** The Summary with the chart of its rows. */
export function withChart({ chart: _, ...sheet }: BookSheet): BookSheet {
  const chart = sheet.table && ragByDistrict(sheet.table);
  return chart ? { ...sheet, chart } : sheet;
}

/** A row a plan, and one for the return where it has no plan or issues that belong to none of its plans. */
function rowsOf(received: CountyReturn, plans: readonly IdentifiedPlan[]): Row[] {
  const own = plans.filter((plan) => plan.received === received);
  const all = received.reading?.plans ?? [];
  const about = (plan: IdentifiedPlan['plan'] | null) =>
    received.issues.filter((issue) => planOfIssue(issue, all) === plan);
  const rest = about(null);
  return [
    ...own.map((of) => ({ received, of, issues: about(of.plan) })),
    ...(own.length === 0 || rest.length > 0 ? [{ received, of: null, issues: rest }] : []),
  ];
}

function planTitle({ received, of }: Row): string | null {
  if (of) return of.plan.title;
  return received.reading?.plans.length ? WHOLE_RETURN : null;
}

function deliveries({ of }: Row, word: RagWord, state: CountyState): number | null {
  const actions = state.evaluations?.actions;
  return actions ? (of?.actions ?? []).filter(({ id }) => actions[id]?.delivery === word).length : null;
}

function targets({ of }: Row, word: RagWord, state: CountyState): number | null {
  const evaluated = state.evaluations?.targets;
  return evaluated ? (of?.indicators ?? []).filter(({ id }) => evaluated[id]?.rag === word).length : null;
}

function count(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

function changes({ received, of }: Row, state: CountyState): number | null {
  if (!state.changes) return null;
  return state.changes.filter(
    (change) => change.district === received.district && change.plan === (of?.plan.title ?? ''),
  ).length;
}
