import type { BookTable, CountyBook } from '../../../shared/book';

/** The fields of an indicator under which its figures stand, by how the Note of a figure begins. */
const FIELDS = [
  ['Baseline', 'Baseline figure'],
  ['Target', 'Target'],
] as const;

/**
 * Which indicator's figure a row of the Figures sheet is: the sheet has no ids, but an indicator of that
 * name stands in Targets, with its own. Null where several do, or the row is a rate beside a count.
 */
export function figureOf(
  book: CountyBook,
  index: number,
): { readonly rowId: string; readonly field: string } | null {
  const figures = tableOf(book, 'Figures');
  const targets = tableOf(book, 'Targets');
  if (!figures || !targets) return null;
  const value = cellReader(figures, index);
  const note = value('Note') ?? '';
  if (note.includes('as a rate')) return null;
  const named = targets.rows.flatMap((_, row) => {
    const target = cellReader(targets, row);
    const isIt = ['District', 'Plan', 'Indicator'].every((heading) => target(heading) === value(heading));
    return isIt ? [target('Row ID')] : [];
  });
  const [rowId] = named;
  if (named.length !== 1 || !rowId) return null;
  const word = FIELDS.find(([beginning]) => note.startsWith(beginning))?.[1] ?? 'Figure';
  return { rowId, field: `${word} ${value('Period')}` };
}

function tableOf({ sheets }: CountyBook, name: string): BookTable | null {
  return sheets.find((sheet) => sheet.name === name)?.table ?? null;
}

/** The text of a cell of a row, by heading. */
export function cellReader({ columns, rows }: BookTable, index: number): (heading: string) => string | null {
  const row = rows[index] ?? [];
  return (heading) => {
    const value = row[columns.findIndex((column) => column.heading === heading)] ?? null;
    if (value === null || typeof value === 'string') return value;
    return String(typeof value === 'number' ? value : value.value);
  };
}
