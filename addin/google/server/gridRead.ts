import type { Cell, Grid, GridCell, Range } from '../../../shared/grid';
import { serialToIso } from '../../../shared/time';
import type { WallClock } from './WallClock';

/** What Google gives of a cell. */
export type Read = string | number | boolean | Date;

/** Google gives errors as texts. */
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/**
 * A sheet from what Google gives of it. Texts as shown are known of the edited rows alone: of all others
 * a number or a day is shown as it is kept.
 */
export function gridRead(
  sheet: string,
  values: readonly (readonly Read[])[],
  shown: { readonly area: Range; readonly texts: readonly (readonly string[])[] },
  clock: WallClock,
): Grid {
  const textAt = (row: number, column: number) => shown.texts[row - shown.area.top]?.[column];
  const rows = values.map((line, row) => ({
    row,
    hidden: false,
    cells: line.flatMap((value, column): GridCell[] => {
      const cell = value === '' ? null : cellRead(value, textAt(row, column), clock);
      return cell ? [{ column, cell }] : [];
    }),
  }));
  return {
    sheet,
    visibility: 'visible',
    rows: rows.filter(({ cells }) => cells.length > 0),
    merges: [],
    hiddenColumns: [],
  };
}

function cellRead(value: Exclude<Read, ''>, text: string | undefined, clock: WallClock): Cell {
  if (value instanceof Date) {
    const iso = serialToIso(clock.serial(value));
    return { kind: 'date', value: iso, text: text ?? iso };
  }
  if (typeof value === 'number') return { kind: 'number', value, text: text ?? String(value) };
  if (typeof value === 'boolean')
    return { kind: 'boolean', value, text: text ?? String(value).toUpperCase() };
  return { kind: ERROR.test(value) ? 'error' : 'text', value, text: value };
}
