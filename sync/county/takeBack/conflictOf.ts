import type { CountyBook } from '../../../shared/book';
import { conflictsOf } from '../../../shared/merge';
import type { Ledger } from '../ledger';
import { cellReader } from './figureOf';

/** The cell that a row of the Conflicts sheet is about, while it still waits for a decision; else null. */
export async function conflictOf(
  ledger: Ledger,
  book: CountyBook,
  index: number,
): Promise<{ readonly rowId: string; readonly field: string } | null> {
  const table = book.sheets.find(({ name }) => name === 'Conflicts')?.table;
  if (!table) return null;
  const value = cellReader(table, index);
  // by its plan: its district may go by another name since
  for (const entry of ledger.entries.filter(({ plans }) =>
    plans.some(({ title }) => title === value('Plan')),
  )) {
    const of = await ledger.returnOf(entry.id);
    const found = (of ? conflictsOf(of) : []).filter(
      (each) =>
        each.plan === value('Plan') &&
        each.ref === value('Ref') &&
        each.field === value('Field') &&
        each.agreed === value('Agreed') &&
        each.ofDistrict === value("District's") &&
        each.ofCounty === value("County's"),
    );
    const [only] = found;
    if (only?.row !== undefined && found.length === 1) return { rowId: only.row, field: only.field };
  }
  return null;
}
