import { a1, cellAt as cellOn, type Cell, type Grid } from '../grid';
import type { RagPolicy } from '../rag';
import { actionFormulas, columnOfStatuses } from './actionFormulas';
import type { Beside } from './beside';
import type { Field } from './field';
import type { Lists } from './listsSheet';
import type { RowFormulas } from './rowFormulas';
import { targetFormulas } from './targetFormulas';

/** The formulas that stand beside a sheet's records once it is set up, by row. */
export function formulasOf(
  beside: Beside,
  grid: Grid,
  columnOf: (field: Field) => number,
  lists: Lists,
  policy: RagPolicy,
): ReadonlyMap<number, RowFormulas> {
  const cellAt = (address: string): Cell | null => cellOn(grid, address);
  const statusColumn = columnOfStatuses([...beside.records.values()].flatMap(({ actions }) => actions));
  const formulas = new Map<number, RowFormulas>();
  for (const [row, { actions, indicators }] of beside.records) {
    if (!beside.rows.has(row)) continue;
    const at = (field: Field) => a1(row, columnOf(field));
    formulas.set(row, {
      ...(actions.length > 0
        ? actionFormulas(actions, { row, at, cellAt, statusColumn, lists, policy })
        : {}),
      ...(indicators.length > 0 ? targetFormulas(indicators, { at, cellAt, lists, policy }) : {}),
    });
  }
  return formulas;
}
