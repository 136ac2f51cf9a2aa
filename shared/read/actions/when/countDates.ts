import { looksLikeDates } from '../../text/dates';
import type { Reading } from '../rows/continuation';
import { pointsOf } from '../several/paragraphs';
import type { Row } from '../rows/row';

/** Dates on lines of their own that are not as many as the actions beside them: nobody knows whose they are. */
export function countDates(row: Row, actions: number, { view, ledger }: Omit<Reading, 'initials'>): void {
  const said = row.covering('timescale');
  const dates = said ? pointsOf(said.text) : [];
  if (!said || dates.length < 2 || dates.length === actions || !dates.every(looksLikeDates)) return;
  const source = { sheet: view.name, cell: said.address };
  ledger.remark('timescale/count-differs', source, null, { actions, dates: dates.length });
}
