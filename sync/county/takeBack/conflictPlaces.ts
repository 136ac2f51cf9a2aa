import type { BookTable, CountyBook } from '../../../shared/book';
import { conflictsOf } from '../../../shared/merge';
import type { Ledger } from '../ledger';
import { cellReader } from './figureOf';

/** The cell of a row that a conflict is about. */
export interface ConflictPlace {
  readonly rowId: string;
  readonly field: string;
}

const SAYS = ['Plan', 'Ref', 'Field', 'Agreed', "District's", "County's"] as const;

/**
 * The cells that rows of the Conflicts sheet are about, by their places among those published; none for
 * what no longer waits for a decision. Conflicts that say the same are told apart by their order.
 */
export async function conflictPlaces(
  ledger: Ledger,
  book: CountyBook,
  indices: readonly number[],
): Promise<Map<number, ConflictPlace>> {
  const places = new Map<number, ConflictPlace>();
  const table = book.sheets.find(({ name }) => name === 'Conflicts')?.table;
  if (!table) return places;
  const keys = table.rows.map((_, index) => keyOf(table, index));
  for (const index of indices) {
    const alike = [...keys.keys()].filter((other) => keys[other] === keys[index]);
    for (const id of returnsFor(ledger, table, index)) {
      const found = await conflictsLike(ledger, id, table, index);
      if (found.length !== alike.length) continue;
      places.set(index, found[alike.indexOf(index)]!);
      break;
    }
  }
  return places;
}

/** The returns with that plan: its district's, but it may go by another name since. */
function returnsFor({ entries }: Ledger, table: BookTable, index: number): string[] {
  const value = cellReader(table, index);
  const found = entries.filter(({ plans }) => plans.some(({ title }) => title === value('Plan')));
  const isIts = ({ district }: (typeof found)[number]) => district === value('District');
  return [...found.filter(isIts), ...found.filter((entry) => !isIts(entry))].map(({ id }) => id);
}

async function conflictsLike(
  ledger: Ledger,
  returnId: string,
  table: BookTable,
  index: number,
): Promise<ConflictPlace[]> {
  const of = await ledger.returnOf(returnId);
  const value = cellReader(table, index);
  return (of ? conflictsOf(of) : []).flatMap(({ row, plan, ref, field, agreed, ofDistrict, ofCounty }) => {
    const told = [plan, ref, field, agreed, ofDistrict, ofCounty];
    const isIt = SAYS.every((heading, at) => told[at] === value(heading));
    return isIt && row !== undefined ? [{ rowId: row, field }] : [];
  });
}

function keyOf(table: BookTable, index: number): string {
  const value = cellReader(table, index);
  return JSON.stringify(['District', ...SAYS].map(value));
}
