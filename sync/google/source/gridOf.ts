import type { sheets_v4 } from '@googleapis/sheets';
import type { Grid, GridRow, Range } from '../../../shared/grid';
import { cellOf } from './cellOf';

/** A tab of a Google Sheet as the grid that a sheet of any other workbook makes. */
export function gridOf({ properties, data = [], merges = [] }: sheets_v4.Schema$Sheet): Grid {
  const hiddenColumns = new Set<number>();
  const rows: GridRow[] = [];
  for (const { startRow, startColumn, rowData = [], rowMetadata = [], columnMetadata = [] } of data) {
    const top = startRow ?? 0;
    const left = startColumn ?? 0;
    for (const [at, { hiddenByUser }] of columnMetadata.entries()) {
      if (hiddenByUser) hiddenColumns.add(left + at);
    }
    for (const [at, { values = [] }] of rowData.entries()) {
      const cells = values.flatMap((each, column) => {
        const cell = cellOf(each);
        return cell ? [{ column: left + column, cell }] : [];
      });
      if (cells.length === 0) continue;
      const { hiddenByUser, hiddenByFilter } = rowMetadata[at] ?? {};
      rows.push({ row: top + at, hidden: Boolean(hiddenByUser || hiddenByFilter), cells });
    }
  }
  return {
    sheet: properties?.title ?? '',
    visibility: properties?.hidden ? 'hidden' : 'visible',
    rows,
    merges: merges.map(rangeOf),
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
  };
}

/** Google's ranges end before their end, and leave out where they begin at the first. */
function rangeOf(range: sheets_v4.Schema$GridRange): Range {
  return {
    top: range.startRowIndex ?? 0,
    left: range.startColumnIndex ?? 0,
    bottom: (range.endRowIndex ?? 1) - 1,
    right: (range.endColumnIndex ?? 1) - 1,
  };
}
