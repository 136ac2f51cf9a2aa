import { assignFields } from '../../headings';
import type { Line, SheetView, Table } from '../../sheet';
import { columnsUnder } from '../extent/columns';

/** Rows of actions with no heading over them, known by what their columns hold, and what stands below; null where they are not. */
export function headlessTable(
  view: SheetView,
  lines: readonly Line[],
): { readonly table: Table; readonly rest: readonly Line[] } | null {
  const rows = lines.filter((line) => line.slots.length >= 2);
  if (rows.length < 2) return null;
  const from = lines.indexOf(rows[0]!);
  const to = lines.lastIndexOf(rows.at(-1)!) + 1;
  const body = lines.slice(from, to);
  const columns = columnsUnder([], body);
  const fields = new Set(assignFields(columns, body).map((own) => own.field));
  const supported = (['ref', 'lead', 'timescale', 'status', 'rag'] as const).filter((field) =>
    fields.has(field),
  );
  if (!fields.has('action') || supported.length < 2) return null;
  const table = { view, captions: lines.slice(0, from), headingLines: [], columns, body };
  return { table, rest: lines.slice(to) };
}
