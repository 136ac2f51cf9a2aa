import { matchHeading } from '../headings';
import type { Table } from '../sheet';

/** Whether a heading of the table names a column of actions. */
export function hasActions({ columns }: Table): boolean {
  return columns.some(({ heading }) =>
    matchHeading(heading).some(({ field, score }) => field === 'action' && score >= 0.8),
  );
}
