import type { LineStep } from './alignLines';
import type { Area, PresentTab } from './tab';

export type Dimension = 'ROWS' | 'COLUMNS';

/**
 * Where everything on a tab stands after lines were taken out and put in, as Sheets does it: what begins at
 * or after a new line goes down, what goes around it grows. What has nothing left is gone.
 */
export function shiftTab(tab: PresentTab, dimension: Dimension, steps: readonly LineStep[]): PresentTab {
  const shift = (area: Area) =>
    steps.reduce<Area | null>((now, step) => now && shifted(now, dimension, step), area);
  const each = <Item extends { readonly area: Area }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const area = shift(item.area);
      return area ? [{ ...item, area }] : [];
    });
  const change = steps.reduce((sum, { kind, count }) => sum + signOf(kind) * count, 0);
  return {
    ...tab,
    rowCount: tab.rowCount + (dimension === 'ROWS' ? change : 0),
    columnCount: tab.columnCount + (dimension === 'COLUMNS' ? change : 0),
    merges: tab.merges.flatMap((area) => shift(area) ?? []),
    tables: each(tab.tables),
    protections: each(tab.protections),
    rules: tab.rules.flatMap((rule) => {
      const areas = rule.areas.flatMap((area) => shift(area) ?? []);
      return areas.length > 0 ? [{ ...rule, areas }] : [];
    }),
  };
}

function signOf(kind: LineStep['kind']): number {
  return kind === 'insert' ? 1 : kind === 'delete' ? -1 : 0;
}

function shifted(area: Area, dimension: Dimension, step: LineStep): Area | null {
  const [from, to] = dimension === 'ROWS' ? [area.top, area.bottom] : [area.left, area.right];
  const [first, last] = shiftedSpan(from, to, step);
  if (first >= last) return null;
  return dimension === 'ROWS' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

function shiftedSpan(from: number, to: number, { kind, at, count }: LineStep): [number, number] {
  if (kind === 'move') return [from, to];
  if (kind === 'insert') return at <= from ? [from + count, to + count] : [from, at < to ? to + count : to];
  const moved = (line: number) => (line <= at ? line : Math.max(at, line - count));
  return [moved(from), moved(to)];
}
