import type { GridRange, SheetDoc } from './SpreadsheetDoc';

export type Dimension = 'ROWS' | 'COLUMNS';

export interface Span {
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** What the service refuses, in its words. */
export class Refused extends Error {}

/** Puts new rows or columns in; they look like those before or after them. */
export function insertSpan(sheet: SheetDoc, { dimension, start, end }: Span, fromBefore: boolean): void {
  const count = end - start;
  const grid = sheet.properties.gridProperties;
  const size = dimension === 'ROWS' ? grid.rowCount : grid.columnCount;
  if (start > size) throw new Refused(`range.startIndex[${start}] is too large.`);
  if (fromBefore && start === 0) throw new Refused('inheritFromBefore cannot be true at the first row.');
  const model = fromBefore ? start - 1 : start;
  const look = (cell: SheetDoc['rows'][number][number]) => {
    const kept = {
      ...(cell?.userEnteredFormat && { userEnteredFormat: cell.userEnteredFormat }),
      ...(cell?.dataValidation && { dataValidation: cell.dataValidation }),
    };
    return Object.keys(kept).length > 0 ? structuredClone(kept) : undefined;
  };
  if (dimension === 'ROWS') {
    const like = sheet.rows[model] ?? [];
    while (sheet.rows.length < start) sheet.rows.push([]);
    sheet.rows.splice(start, 0, ...Array.from({ length: count }, () => like.map(look)));
    sheet.rowMetadata = spliced(sheet.rowMetadata, start, count);
    grid.rowCount += count;
  } else {
    for (const row of sheet.rows) {
      if (row.length <= start) continue;
      const like = row[model];
      row.splice(start, 0, ...Array.from({ length: count }, () => look(like)));
    }
    sheet.columnMetadata = spliced(sheet.columnMetadata, start, count);
    grid.columnCount += count;
  }
  shiftAll(sheet, dimension, (from, to) => {
    if (from !== undefined && start <= from) return [from + count, to === undefined ? to : to + count];
    return [from, to !== undefined && start < to ? to + count : to];
  });
}

/** Takes rows or columns out, and what stands in them. */
export function deleteSpan(sheet: SheetDoc, { dimension, start, end }: Span): void {
  const count = end - start;
  const grid = sheet.properties.gridProperties;
  const size = dimension === 'ROWS' ? grid.rowCount : grid.columnCount;
  if (end > size) throw new Refused(`range.endIndex[${end}] is beyond the sheet.`);
  const words = dimension === 'ROWS' ? 'rows' : 'columns';
  if (count >= size) throw new Refused(`You can't delete all the ${words} on the sheet.`);
  const frozen = dimension === 'ROWS' ? (grid.frozenRowCount ?? 0) : 0;
  if (frozen > 0 && size - count <= frozen - Math.max(0, Math.min(end, frozen) - start))
    throw new Refused(`You can't delete all the non-frozen ${words}.`);
  if (dimension === 'ROWS') {
    sheet.rows.splice(start, count);
    sheet.rowMetadata = spliced(sheet.rowMetadata, start, -count);
    grid.rowCount -= count;
  } else {
    for (const row of sheet.rows) row.splice(start, count);
    sheet.columnMetadata = spliced(sheet.columnMetadata, start, -count);
    grid.columnCount -= count;
  }
  const moved = (index: number) => (index <= start ? index : Math.max(start, index - count));
  shiftAll(sheet, dimension, (from, to) => [
    from === undefined ? from : moved(from),
    to === undefined ? to : moved(to),
  ]);
}

/** Moves rows or columns before the place that `to` has now. */
export function moveSpan(sheet: SheetDoc, { dimension, start, end }: Span, to: number): void {
  if (to > start && to < end) throw new Refused('The destination is within what is moved.');
  const target = to > start ? to - (end - start) : to;
  const lists = dimension === 'ROWS' ? [sheet.rows] : sheet.rows;
  for (const list of lists as unknown[][]) {
    while (list.length < Math.max(end, to)) list.push(dimension === 'ROWS' ? [] : undefined);
    list.splice(target, 0, ...list.splice(start, end - start));
  }
}

function spliced<Item>(items: Item[], start: number, change: number): Item[] {
  const copy = Array.from({ length: Math.max(items.length, start) }, (_, at) => items[at] ?? ({} as Item));
  if (change < 0) copy.splice(start, -change);
  else copy.splice(start, 0, ...Array.from({ length: change }, () => ({}) as Item));
  return copy;
}

type Shift = (from: number | undefined, to: number | undefined) => [number | undefined, number | undefined];

/** Everything that stands over rows or columns goes with them; what has none left is gone. */
function shiftAll(sheet: SheetDoc, dimension: Dimension, shift: Shift): void {
  const shifted = (range: GridRange): GridRange | null => {
    const isRows = dimension === 'ROWS';
    const [from, to] = shift(
      (isRows ? range.startRowIndex : range.startColumnIndex) ?? undefined,
      (isRows ? range.endRowIndex : range.endColumnIndex) ?? undefined,
    );
    if (from !== undefined && to !== undefined && from >= to) return null;
    const own = isRows
      ? { startRowIndex: from ?? null, endRowIndex: to ?? null }
      : { startColumnIndex: from ?? null, endColumnIndex: to ?? null };
    return { ...range, ...own };
  };
  const each = <Item extends { range?: GridRange }>(items: Item[]) =>
    items.flatMap((item) => {
      const range = shifted(item.range ?? {});
      return range === null ? [] : [{ ...item, range }];
    });
  sheet.merges = sheet.merges.flatMap((range) => shifted(range) ?? []);
  sheet.tables = each(sheet.tables);
  sheet.protectedRanges = each(sheet.protectedRanges);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = (rule.ranges ?? []).flatMap((range) => shifted(range) ?? []);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
}
