import { parseRange, rangeName, type Cell, type Grid, type Workbook } from '../grid';
import type { SentCell, Snapshot } from './snapshot';

/** A workbook as it travels. Our own columns are to be left out before: `withoutComputed`. */
export function snapshotOf({ sheets, traits }: Workbook): Snapshot {
  return { form: 1, sheets: sheets.map(sentSheetOf), traits: [...traits] };
}

function sentSheetOf({ sheet, visibility, rows, merges, hiddenColumns }: Grid): Snapshot['sheets'][number] {
  return {
    name: sheet,
    visibility,
    rows: rows.map(({ row, hidden, cells }) => ({
      r: row,
      ...(hidden && { h: 1 as const }),
      cells: cells.map(({ column, cell }) => sentCellOf(column, cell)),
    })),
    merges: merges.map(rangeName),
    hiddenColumns: [...hiddenColumns],
  };
}

function sentCellOf(column: number, { kind, value, text, format, formula, uncalculated }: Cell): SentCell {
  return {
    c: column,
    k: kind,
    v: value,
    ...(text !== String(value) && { t: text }),
    ...(format !== undefined && { n: format }),
    ...(formula !== undefined && { f: formula }),
    ...(uncalculated && { u: 1 as const }),
  };
}

/** The workbook that was sent, as the reader takes it. A merge that is no range is left out. */
export function workbookOf(file: string, { sheets, traits }: Snapshot): Workbook {
  return {
    file,
    traits,
    sheets: sheets.map(({ name, visibility, rows, merges, hiddenColumns }) => ({
      sheet: name,
      visibility,
      hiddenColumns,
      merges: merges.flatMap((range) => parseRange(range) ?? []),
      rows: rows
        .map(({ r, h, cells }) => ({
          row: r,
          hidden: h === 1,
          cells: cells.map((cell) => ({ column: cell.c, cell: cellOf(cell) })),
        }))
        .filter(({ cells }) => cells.length > 0),
    })),
  };
}

function cellOf({ k, v, t, n, f, u }: SentCell): Cell {
  const rest = {
    text: t ?? String(v),
    ...(n !== undefined && { format: n }),
    ...(f !== undefined && { formula: f }),
    ...(u && { uncalculated: true as const }),
  };
  if (k === 'number') return { kind: k, value: Number(v), ...rest };
  if (k === 'boolean') return { kind: k, value: v === true, ...rest };
  return { kind: k, value: String(v), ...rest };
}
