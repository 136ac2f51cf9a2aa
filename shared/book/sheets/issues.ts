import { severityText, type Issue } from '../../model';
import { severity, tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { CountyReturn, CountyState } from '../countyState';
import { inBookOrder } from '../identifyRows';
import { planOfIssue } from '../planOfIssue';
import { lines, sourceText } from '../value';

interface Row {
  readonly received: CountyReturn;
  readonly issue: Issue;
}

const columns: ColumnOf<Row>[] = [
  text('District', (row) => row.received.district, { widest: 20 }),
  text('Plan', (row) => planOfIssue(row.issue, row.received.reading?.plans ?? [])?.title),
  severity('Severity', (row) => severityText(row.issue.severity), { from: 'computed' }),
  text('Code', (row) => row.issue.code, { from: 'computed', widest: 28 }),
  text('Ref', (row) => row.issue.ref, { widest: 10 }),
  text('Message', (row) => row.issue.message, { from: 'computed', widest: 60 }),
  text('Suggested fix', (row) => lines(...row.issue.fixes.map((fix) => fix.title)), {
    from: 'computed',
    widest: 40,
  }),
  text('Source', (row) => sourceText(row.received.file, row.issue), { widest: 40 }),
];

export function issuesSheet(state: CountyState): BookSheet {
  const rows = inBookOrder(state.returns).flatMap((received) =>
    received.issues.map((issue) => ({ received, issue })),
  );
  return tableSheet('Issues', `Issues in the returns to ${state.county}`, columns, rows, state, {
    internal: true,
  });
}
