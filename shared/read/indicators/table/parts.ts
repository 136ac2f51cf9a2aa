import { slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { PLACE } from './columnRole';
import { ROW_KIND, type IndicatorLayout } from './indicatorLayout';
import { isBandLine, isFigure } from './tableCells';

/** One of several rows that follow the same measure: for one town, one age group. */
export interface Part {
  /** `Number of bin fires – Northtown`. */
  readonly name: string;
  /** The part's own cell, where it stands in this row. */
  readonly slot: Slot | null;
  /** The column only tells the parts: it names no objective. */
  readonly isPlace: boolean;
}

/**
 * The rows of a table in which a measure is followed several times over, its name said once (merged
 * down, or blank below) or again in each row, and a column of words beside it telling which. Without
 * such a column a row without a name carries on the one above.
 */
export function partsIn(table: Table, layout: IndicatorLayout): ReadonlyMap<Line, Part> {
  const groups = layout.kindColumn ? [] : groupsByName(table, layout);
  for (const { column, role } of layout.columns) {
    if (role === 'figure') break;
    if (role !== 'note' && role !== 'objective') continue;
    const parts = partsBy(groups, column, cellsFor(table, column));
    if (parts) return parts;
  }
  return new Map();
}

interface Row {
  readonly line: Line;
  readonly name: Slot;
  readonly figures: readonly Slot[];
}

/** The rows with figures under each name, those that collide: another row of the same group fills the same column. */
function groupsByName({ body, columns }: Table, layout: IndicatorLayout): Row[][] {
  const of = (wanted: string) => layout.columns.filter(({ role }) => role === wanted);
  const [named] = of('name');
  const groups = new Map<string, Row[]>();
  if (!named) return [];
  let above: Slot | null = null;
  for (const line of body) {
    if (isBandLine(line, columns)) above = null;
    const own = slotIn(line, named.column) ?? line.mergedAt(named.column.first);
    const name: Slot | null = own ?? above;
    above = name;
    const figures = of('figure').flatMap(({ column }) => {
      const slot = slotIn(line, column);
      return slot && isFigure(slot) ? [slot] : [];
    });
    if (!name || figures.length === 0 || ROW_KIND.test(name.text)) continue;
    groups.set(name.text, [...(groups.get(name.text) ?? []), { line, name, figures }]);
  }
  return [...groups.values()].filter(
    (rows) =>
      rows.length > 1 &&
      rows[1]!.figures.some(({ column }) => rows[0]!.figures.some((figure) => figure.column === column)),
  );
}

/** Null where the column does not tell the rows of every group apart. */
function partsBy(
  groups: readonly (readonly Row[])[],
  column: Column,
  cellFor: (line: Line) => Slot | null,
): Map<Line, Part> | null {
  const parts = new Map<Line, Part>();
  for (const rows of groups) {
    const told = rows.map(({ line, name }) => ({ line, name, slot: cellFor(line) }));
    if (told.some(({ slot }) => !slot || slot.cell.kind !== 'text' || slot.text.length > 40)) return null;
    if (new Set(told.map(({ slot }) => slot!.text)).size < rows.length) return null;
    for (const { line, name, slot } of told) {
      const words = (text: string) => text.replace(/\n/g, ' ');
      parts.set(line, {
        name: `${words(name.text)} – ${words(slot!.text)}`,
        slot: slot!.row === line.row ? slot : null,
        isPlace: PLACE.test(column.heading.trim()),
      });
    }
  }
  return parts.size > 0 ? parts : null;
}

/** The column's cell of a row; left of the names, a merged or blank one repeats the one above. */
function cellsFor({ body, columns }: Table, column: Column): (line: Line) => Slot | null {
  const cells = new Map<Line, Slot | null>();
  let above: Slot | null = null;
  for (const line of body) {
    if (isBandLine(line, columns)) above = null;
    const own = slotIn(line, column) ?? line.mergedAt(column.first);
    const carried: Slot | null = line.slots.some((slot) => slot.column > column.last) ? above : null;
    cells.set(line, own ?? carried);
    above = own ?? carried;
  }
  return (line) => cells.get(line) ?? null;
}
