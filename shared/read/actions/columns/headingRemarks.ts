import { hasStages, type FieldColumn } from '../../headings';
import type { Ledger } from '../../ledger';
import { slotIn, type Column, type Slot, type Table } from '../../sheet';
import { isBodyColumn } from '../who/leadMarks';
import { isMarked } from '../when/ticks';

/** Says which columns were matched in doubt, and which name a field that another column holds. */
export function remarkColumns(
  table: Table,
  columns: readonly FieldColumn[],
  sheet: string,
  ledger: Ledger,
): void {
  for (const { column, field, doubtful, doubles } of columns) {
    const slot = column.slots[column.slots.length - 1] ?? firstIn(table, column);
    if (!slot) continue;
    const source = { sheet, cell: slot.address };
    if (doubtful && field !== 'other')
      ledger.remark('heading/doubtful', source, null, { heading: column.heading, field });
    if (doubles && !isOfTerm(column.heading) && firstIn(table, column))
      ledger.remark('heading/doubled', source, null, { heading: column.heading, field: doubles });
  }
}

/** Outcomes in the short and in the long term are two things, and not one said twice. */
function isOfTerm(heading: string): boolean {
  return /^(?:immediate|short|medium|intermediate|long|longer|ultimate)\b/i.test(heading.trim());
}

/** Which columns can answer for what a plan needs. */
const SERVES: Record<'lead' | 'timescale', readonly string[]> = {
  lead: ['lead', 'person', 'organisation'],
  timescale: ['timescale', 'start', 'due'],
};

/** Says what no column of the table answers though every plan needs it; `isDated` where bands say when. */
export function remarkMissing(
  table: Table,
  columns: readonly FieldColumn[],
  isDated: boolean,
  sheet: string,
  ledger: Ledger,
): void {
  const at = table.headingLines[0]?.slots[0];
  if (!at) return;
  for (const field of ['lead', 'timescale'] as const) {
    if (columns.some((own) => SERVES[field].includes(own.field))) continue;
    if (field === 'lead' && columns.some(isBodyColumn)) continue;
    if (field === 'timescale' && (isDated || isSaidOtherwise(table, columns))) continue;
    ledger.remark('heading/missing', { sheet, cell: at.address }, null, { field });
  }
}

/** When is said by ticks under periods, or by milestones under them. */
function isSaidOtherwise(table: Table, columns: readonly FieldColumn[]): boolean {
  return hasStages(columns) || table.columns.some((column) => isMarked(column, table.body));
}

/** A column without a heading is pointed to by its first cell. */
function firstIn(table: Table, column: Column): Slot | null {
  for (const line of table.body) {
    const slot = slotIn(line, column);
    if (slot) return slot;
  }
  return null;
}
