import type { Action, Milestone } from '../model';
import { factsFor, type Around } from './around';
import type { Finding } from './finding';

/** The cells of a field of an action, or where the action stands if that field is nowhere on the sheet. */
export function placeOf(action: Action, field: string): Pick<Finding, 'sheet' | 'cell' | 'ref'> {
  const cells = action.cells[field] ?? [];
  return {
    sheet: action.source.sheet,
    cell: cells.length > 0 ? cells.join(', ') : action.source.cell,
    ref: action.ref,
  };
}

/** The same where one date of several is meant: the cell in its milestone's row, where dates have cells of their own. */
export function placeOfMilestone(
  action: Action,
  { source }: Milestone,
  field: string,
): Pick<Finding, 'sheet' | 'cell' | 'ref'> {
  const row = /\d+$/.exec(source.cell)?.[0];
  const own = (action.cells[field] ?? []).filter((cell) => /\d+$/.exec(cell)?.[0] === row);
  const place = placeOf(action, field);
  return own.length === 1 && field !== 'text' ? { ...place, cell: own[0]! } : place;
}

/** The blank cell in which a field of an action would stand, or where the action stands if it has no column. */
export function blankFor(
  action: Action,
  field: string,
  around: Around,
): Pick<Finding, 'sheet' | 'cell' | 'ref'> {
  const { sheet, cell } = action.source;
  const { columns, below } = factsFor(around, sheet);
  const column = columns[field];
  const row = /\d+$/.exec(cell)?.[0];
  if (column === undefined || row === undefined || field in action.cells) return placeOf(action, field);
  const own = `${column}${Number(row) + (below?.[field] ?? 0)}`;
  return Object.values(action.cells).flat().includes(own)
    ? placeOf(action, field)
    : { sheet, cell: own, ref: action.ref };
}

/** The first cell of a field, as it is named from the sheet one looks from: `B8`, or `Burglary!B8`. */
export function cellFrom(action: Action, field: string, from: string): string {
  const cell = action.cells[field]?.[0] ?? action.source.cell;
  return action.source.sheet === from ? cell : `${action.source.sheet}!${cell}`;
}
