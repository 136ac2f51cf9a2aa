import { a1, parseRange, type Range, type Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';

/**
 * Cells that hold something and that nothing in the reading names as its source: neither a record,
 * nor a note, nor the list of what was not placed. There should be none.
 */
export function droppedCells(workbook: Workbook, reading: Reading): readonly string[] {
  const named = new Map<string, Range[]>();
  collect(reading, null, named);
  return workbook.sheets.flatMap(({ sheet, rows }) => {
    const blocks = named.get(sheet) ?? [];
    return rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ column }) => !blocks.some((block) => holds(block, row, column)))
        .map(({ column, cell }) => `${sheet}!${a1(row, column)} ${JSON.stringify(cell.text)}`),
    );
  });
}

/** Every address under `value`: `{sheet, cell}` wherever it stands, and `cells` by field on the sheet of their record. */
function collect(value: unknown, sheet: string | null, named: Map<string, Range[]>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, sheet, named);
    return;
  }
  if (!isRecord(value)) return;
  const own = sheetOfRecord(value) ?? sheet;
  if (own !== null && typeof value['cell'] === 'string') add(own, value['cell'], named);
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'cells' && own !== null && isRecord(inner) && !Array.isArray(inner)) {
      for (const address of Object.values(inner).flat()) add(own, String(address), named);
    } else collect(inner, own, named);
  }
}

function sheetOfRecord(value: Record<string, unknown>): string | null {
  if (typeof value['sheet'] === 'string') return value['sheet'];
  const source = value['source'];
  return isRecord(source) && typeof source['sheet'] === 'string' ? source['sheet'] : null;
}

function add(sheet: string, addresses: string, named: Map<string, Range[]>): void {
  const blocks = addresses.split(/,\s*/).flatMap((address) => parseRange(address) ?? []);
  named.set(sheet, [...(named.get(sheet) ?? []), ...blocks]);
}

function holds(block: Range, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
