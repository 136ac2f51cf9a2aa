import type { sheets_v4 } from '@googleapis/sheets';
import type { CountyBook } from '../../../shared/book';
import type { LineStep } from './alignLines';
import { cellRequests } from './cellRequests';
import { CHART_DATA } from './chartData';
import { chartRequests } from './chartRequests';
import { Furniture } from './furnitureRequests';
import { lineUp } from './lineUp';
import { placeTabs, type PlacedTab } from './placeTabs';
import { shiftTab, type Dimension } from './shiftArea';
import type { PresentTab, WantedTab } from './tab';
import { wantedTabs } from './wantedTabs';

type Request = sheets_v4.Schema$Request;

/** Free rows below a new table, with room for a chart. */
const SPARE_ROWS = 40;

/**
 * The smallest batch that turns what is there into the county workbook; nothing where it is that already.
 * Tabs that are not the book's, columns beside its tables and what people coloured stay as they are.
 */
export function requestsFor(present: readonly PresentTab[], book: CountyBook): Request[] {
  const placed = placeTabs(wantedTabs(book), present);
  const charted = book.sheets.find(({ chart }) => chart !== undefined) ?? book.sheets[0]!;
  const on = placed.find(({ wanted }) => wanted.name === charted.name)!;
  const data = placed.find(({ wanted }) => wanted.name === CHART_DATA) ?? null;
  const all = placed.map((tab, at) => ({ tab, requests: tabRequests(tab, at) }));
  const isAbout = ({ tab: { wanted } }: (typeof all)[number]) => wanted.name === 'About';
  return [
    ...all.flatMap((each) => (isAbout(each) ? [] : each.requests)),
    ...chartRequests(charted.chart ?? null, on, data, present),
    // Names the publication: it must not be there before all else is.
    ...all.flatMap((each) => (isAbout(each) ? each.requests : [])),
  ];
}

function tabRequests({ wanted, present, sheetId }: PlacedTab, index: number): Request[] {
  if (present && present.rows.length > 0) return changed(sheetId, wanted, present);
  const frame = present ? [] : [addSheet(sheetId, wanted, index)];
  const empty = present ?? emptyTab(sheetId, wanted);
  const lined = { columns: nothing(0), rows: nothing(wanted.rows.length), cellsOf: () => null };
  return [
    ...frame,
    ...properties(sheetId, wanted, empty),
    ...room(sheetId, wanted, empty),
    ...widths(sheetId, wanted, wanted.widths.keys()),
    ...cellRequests(sheetId, wanted, lined),
    ...new Furniture(sheetId, wanted, empty, null).requests(),
  ];
}

function nothing(count: number) {
  return { steps: [], from: new Array<null>(count).fill(null) };
}

function changed(sheetId: number, wanted: WantedTab, present: PresentTab): Request[] {
  const lined = lineUp(wanted, present);
  const { columns, rows } = lined;
  const shifted = shiftTab(shiftTab(present, 'COLUMNS', columns.steps), 'ROWS', rows.steps);
  return [
    ...spareRow(sheetId, wanted, present, rows.steps),
    ...columns.steps.map((step) => lineRequest(sheetId, 'COLUMNS', step)),
    ...rows.steps.map((step) => lineRequest(sheetId, 'ROWS', step)),
    ...properties(sheetId, wanted, present),
    ...room(sheetId, wanted, shifted),
    ...widths(
      sheetId,
      wanted,
      columns.from.flatMap((at, column) => (at === null ? [column] : [])),
    ),
    ...cellRequests(sheetId, wanted, lined),
    ...new Furniture(sheetId, wanted, shifted, lined).requests(),
  ];
}

function lineRequest(sheetId: number, dimension: Dimension, step: LineStep): Request {
  const range = { sheetId, dimension, startIndex: step.at, endIndex: step.at + step.count };
  switch (step.kind) {
    case 'delete':
      return { deleteDimension: { range } };
    case 'move':
      return { moveDimension: { source: range, destinationIndex: step.to } };
    case 'insert':
      return { insertDimension: { range, inheritFromBefore: step.at > 0 } };
  }
}

/** Sheets lets nobody take out the last row that is not frozen, be it that another comes at once. */
function spareRow(
  sheetId: number,
  { frozenRows }: WantedTab,
  { rowCount }: PresentTab,
  steps: readonly LineStep[],
): Request[] {
  const removed = steps.reduce((sum, { kind, count }) => sum + (kind === 'delete' ? count : 0), 0);
  if (removed === 0 || rowCount - removed > frozenRows + 1) return [];
  return [{ appendDimension: { sheetId, dimension: 'ROWS', length: SPARE_ROWS } }];
}

function addSheet(sheetId: number, wanted: WantedTab, index: number): Request {
  return {
    addSheet: {
      properties: {
        sheetId,
        title: wanted.name,
        ...(!wanted.isFixed && { index }),
        ...(wanted.isHidden && { hidden: true }),
        gridProperties: {
          ...sizeOf(wanted),
          ...(wanted.frozenRows > 0 && { frozenRowCount: wanted.frozenRows }),
          ...(!wanted.gridLines && { hideGridlines: true }),
        },
      },
    },
  };
}

function sizeOf({ rows }: WantedTab): { rowCount: number; columnCount: number } {
  return {
    rowCount: rows.length + SPARE_ROWS,
    columnCount: Math.max(...rows.map(({ cells }) => cells.length)),
  };
}

function emptyTab(sheetId: number, wanted: WantedTab): PresentTab {
  const { name, frozenRows, isHidden } = wanted;
  const nothing = { rows: [], merges: [], tables: [], rules: [], protections: [], charts: [] };
  return { sheetId, title: name, frozenRows, isHidden, ...sizeOf(wanted), ...nothing };
}

/** Its name, and its frozen rows; whether it is hidden is for people to say. */
function properties(sheetId: number, { name, frozenRows }: WantedTab, present: PresentTab): Request[] {
  const fields = [
    ...(present.title === name ? [] : ['title']),
    ...(present.frozenRows === frozenRows ? [] : ['gridProperties.frozenRowCount']),
  ];
  if (fields.length === 0) return [];
  const grid =
    fields.length > 1 || fields[0] !== 'title' ? { gridProperties: { frozenRowCount: frozenRows } } : {};
  return [
    {
      updateSheetProperties: {
        properties: { sheetId, ...(fields[0] === 'title' && { title: name }), ...grid },
        fields: fields.join(','),
      },
    },
  ];
}

/** Rows and columns that the sheet lacks. */
function room(sheetId: number, wanted: WantedTab, { rowCount, columnCount }: PresentTab): Request[] {
  const size = sizeOf(wanted);
  const rows = wanted.rows.length - rowCount;
  const columns = size.columnCount - columnCount;
  return [
    ...(rows > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: rows + SPARE_ROWS } }] : []),
    ...(columns > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: columns } }] : []),
  ];
}

/** Widths of columns that are new; neighbours of one width together. */
function widths(sheetId: number, wanted: WantedTab, columns: Iterable<number>): Request[] {
  const runs: { from: number; to: number; pixelSize: number }[] = [];
  for (const column of columns) {
    const pixelSize = wanted.widths[column];
    const last = runs.at(-1);
    if (pixelSize === undefined) continue;
    if (last && last.to === column && last.pixelSize === pixelSize) last.to += 1;
    else runs.push({ from: column, to: column + 1, pixelSize });
  }
  return runs.map(({ from, to, pixelSize }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  }));
}
