import type { Range } from '../../shared/grid';
import type { ChangeType } from './bookEvent';
import { mapReferences, type Reference, type ReferenceEnd } from './mapReferences';
import { LAST_COLUMN, LAST_ROW } from './ranges';
import type { SheetCell } from './sheetCell';
import type { BookState, ColumnState, ConditionalFormat, SheetRow, SheetState } from './sheetState';

export type Axis = 'row' | 'column';

/**
 * Rows, columns or cells that come or go. What lies behind moves.
 *
 * `first` and `last` bound the other axis: all of it for whole rows and columns.
 */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly way: 'insert' | 'delete';
  readonly first: number;
  readonly last: number;
}

export function wholeLines(axis: Axis, way: Shift['way'], at: number, count: number): Shift {
  return { axis, at, count, way, first: 0, last: axis === 'row' ? LAST_COLUMN : LAST_ROW };
}

/** Whether whole rows or columns come or go, and not cells alone. */
export function isOfWholeLines({ axis, first, last }: Shift): boolean {
  return first === 0 && last >= (axis === 'row' ? LAST_COLUMN : LAST_ROW);
}

/** A workbook in which cells of one sheet moved, and every formula, format, merge and name follows them. */
export function shiftCells(book: BookState, sheetId: string, shift: Shift): BookState {
  const target = book.sheets.find((sheet) => sheet.id === sheetId)!;
  const follow = (formula: string, home: string | null): string =>
    mapReferences(formula, (reference) => {
      const sheet = reference.sheet ?? home;
      return sheet !== null && sheet.toLowerCase() === target.name.toLowerCase()
        ? shiftReference(reference, shift)
        : reference;
    });
  return {
    ...book,
    names: book.names.map((name) => ({ ...name, formula: follow(name.formula, null) })),
    sheets: book.sheets.map((sheet) =>
      withFormulas(sheet.id === sheetId ? shiftSheet(sheet, shift) : sheet, (formula) =>
        follow(formula, sheet.name),
      ),
    ),
  };
}

function shiftSheet(sheet: SheetState, shift: Shift): SheetState {
  const whole = isOfWholeLines(shift);
  const lines = (axis: Axis): boolean => whole && shift.axis === axis;
  const areas = (all: readonly Range[]): Range[] => all.flatMap((area) => shiftRange(area, shift) ?? []);
  return {
    ...sheet,
    rows: lines('row') ? shiftKeys(sheet.rows, shift) : shiftEach(sheet.rows, shift),
    merges: areas(sheet.merges),
    hiddenRows: lines('row')
      ? new Set([...sheet.hiddenRows].flatMap((row) => shiftPlace(row, shift) ?? []))
      : sheet.hiddenRows,
    columns: lines('column') ? shiftKeys<ColumnState>(sheet.columns, shift) : sheet.columns,
    conditionalFormats: sheet.conditionalFormats.flatMap((format) => {
      const moved = areas(format.areas);
      return moved.length > 0 ? [{ ...format, areas: moved }] : [];
    }),
    tables: sheet.tables.flatMap((table) => {
      const area = shiftRange(table.area, shift);
      return area ? [{ ...table, area }] : [];
    }),
  };
}

function withFormulas(sheet: SheetState, follow: (formula: string) => string): SheetState {
  const rows = new Map<number, SheetRow>();
  let anything = false;
  for (const [row, cells] of sheet.rows) {
    const moved = followRow(cells, follow);
    anything ||= moved !== cells;
    rows.set(row, moved);
  }
  const conditionalFormats = sheet.conditionalFormats.map((format) => followFormat(format, follow));
  return { ...sheet, rows: anything ? rows : sheet.rows, conditionalFormats };
}

function followFormat(format: ConditionalFormat, follow: (formula: string) => string): ConditionalFormat {
  return format.formula === null ? format : { ...format, formula: follow(format.formula) };
}

function followRow(cells: SheetRow, follow: (formula: string) => string): SheetRow {
  let changed: Map<number, SheetCell> | undefined;
  for (const [column, cell] of cells) {
    const formula = cell.formula === undefined ? undefined : follow(cell.formula);
    const source = cell.choices?.source.startsWith('=') ? follow(cell.choices.source) : cell.choices?.source;
    if (formula === cell.formula && source === cell.choices?.source) continue;
    changed ??= new Map(cells);
    changed.set(column, {
      ...cell,
      ...(formula === undefined ? {} : { formula }),
      ...(source === undefined ? {} : { choices: { source } }),
    });
  }
  return changed ?? cells;
}

/** Where a row or column comes to stand; null where it goes. */
export function shiftPlace(place: number, { at, count, way }: Shift): number | null {
  if (place < at) return place;
  if (way === 'insert') return place + count;
  return place < at + count ? null : place - count;
}

function shiftKeys<T>(lines: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [place, line] of lines) {
    const to = shiftPlace(place, shift);
    if (to !== null) moved.set(to, line);
  }
  return moved;
}

function shiftEach(rows: ReadonlyMap<number, SheetRow>, shift: Shift): Map<number, SheetRow> {
  const moved = new Map<number, Map<number, SheetCell>>();
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const [place, other] = shift.axis === 'row' ? [row, column] : [column, row];
      const to = other < shift.first || other > shift.last ? place : shiftPlace(place, shift);
      if (to === null) continue;
      const [toRow, toColumn] = shift.axis === 'row' ? [to, column] : [row, to];
      if (!moved.has(toRow)) moved.set(toRow, new Map());
      moved.get(toRow)!.set(toColumn, cell);
    }
  }
  return moved;
}

/** An area after the shift: moved, stretched or shrunk; as it is where the shift meets only part of it. */
function shiftRange(area: Range, shift: Shift): Range | null {
  const [from, to] = shift.axis === 'row' ? [area.left, area.right] : [area.top, area.bottom];
  if (from < shift.first || to > shift.last) return area;
  const [start, end] = shift.axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const span = shiftSpan(start, end, shift);
  if (!span) return null;
  return shift.axis === 'row'
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

function shiftSpan(start: number, end: number, shift: Shift): [number, number] | null {
  const { at, count, way } = shift;
  if (way === 'insert') return [start < at ? start : start + count, end < at ? end : end + count];
  if (start >= at && end < at + count) return null;
  return [start < at ? start : Math.max(at, start - count), end < at ? end : Math.max(at - 1, end - count)];
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const to = reference.to ?? reference.from;
  const across = shift.axis === 'row' ? ('column' as const) : ('row' as const);
  if ((reference.from[across] ?? 0) < shift.first || (to[across] ?? 0) > shift.last) return reference;
  const start = reference.from[shift.axis];
  const end = to[shift.axis];
  if (start === null || end === null) return reference;
  const span = shiftSpan(start, end, shift);
  if (!span) return null;
  if (span[0] === start && span[1] === end) return reference;
  const put = (old: ReferenceEnd, place: number): ReferenceEnd => ({ ...old, [shift.axis]: place });
  return {
    ...reference,
    from: put(reference.from, span[0]),
    to: reference.to === null ? null : put(reference.to, span[1]),
  };
}

/** The rows, columns or cells that come or go. */
export function areaOfShift({ axis, at, count, first, last }: Shift): Range {
  return axis === 'row'
    ? { top: at, left: first, bottom: at + count - 1, right: last }
    : { top: first, left: at, bottom: last, right: at + count - 1 };
}

/** What an add-in is told of a shift. */
export function changeTypeOf(shift: Shift): ChangeType {
  const { axis, way } = shift;
  const what = isOfWholeLines(shift) ? (axis === 'row' ? 'Row' : 'Column') : 'Cell';
  return `${what}${way === 'insert' ? 'Inserted' : 'Deleted'}`;
}
