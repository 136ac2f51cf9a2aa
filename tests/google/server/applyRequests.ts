import type { sheets_v4 } from '@googleapis/sheets';
import { deleteSpan, insertSpan, moveSpan, Refused, type Span } from './dimensions';
import { readMask, written } from './fieldMask';
import {
  emptySheet,
  type CellData,
  type GridRange,
  type SheetDoc,
  type SpreadsheetDoc,
} from './SpreadsheetDoc';

type Request = sheets_v4.Schema$Request;
type Reply = sheets_v4.Schema$Response;
type Handlers = {
  [Kind in keyof Request]?: (doc: SpreadsheetDoc, request: NonNullable<Request[Kind]>) => Reply | void;
};

/** Applies a batch to a spreadsheet: all of it, or nothing. @throws Refused */
export function applyRequests(
  doc: SpreadsheetDoc,
  requests: readonly Request[],
): { readonly doc: SpreadsheetDoc; readonly replies: Reply[] } {
  const next = structuredClone(doc);
  const replies = requests.map((request, index) => {
    const [kind, ...more] = Object.keys(request) as (keyof Request)[];
    try {
      if (!kind || more.length > 0) throw new Refused('expected exactly one kind of request.');
      const handle = HANDLERS[kind] as ((doc: SpreadsheetDoc, request: unknown) => Reply | void) | undefined;
      if (!handle) throw new Error(`The local server does not know ${kind}.`);
      return handle(next, request[kind]) ?? {};
    } catch (error) {
      if (error instanceof Refused)
        throw new Refused(`Invalid requests[${index}].${kind ?? ''}: ${error.message}`);
      throw error;
    }
  });
  return { doc: next, replies };
}

const HANDLERS: Handlers = {
  addSheet(doc, { properties }) {
    const { title = `Sheet${doc.sheets.length + 1}`, index, gridProperties, ...rest } = properties ?? {};
    if (doc.sheets.some((sheet) => sheet.properties.title.toLowerCase() === title!.toLowerCase()))
      throw new Refused(`A sheet with the name "${title}" already exists. Please enter another name.`);
    const sheetId = rest.sheetId ?? (doc.nextId += 1);
    if (doc.sheets.some((sheet) => sheet.properties.sheetId === sheetId))
      throw new Refused(`Sheet ID ${sheetId} already exists.`);
    const sheet = emptySheet(sheetId, title!);
    Object.assign(sheet.properties, rest, { sheetId });
    Object.assign(sheet.properties.gridProperties, gridProperties);
    doc.sheets.splice(index ?? doc.sheets.length, 0, sheet);
    return { addSheet: { properties: sheet.properties } };
  },
  deleteSheet(doc, { sheetId }) {
    if (doc.sheets.length === 1) throw new Refused("You can't remove all the sheets in a document.");
    doc.sheets.splice(doc.sheets.indexOf(sheetOf(doc, sheetId)), 1);
  },
  updateSheetProperties(doc, { properties, fields }) {
    const sheet = sheetOf(doc, properties?.sheetId);
    const next = written<SheetDoc['properties']>(
      sheet.properties,
      (properties ?? {}) as SheetDoc['properties'],
      maskOf(fields, 'SheetProperties'),
    );
    const others = doc.sheets.filter((other) => other !== sheet);
    if (others.some((other) => other.properties.title === next.title))
      throw new Refused(`A sheet with the name "${next.title}" already exists. Please enter another name.`);
    sheet.properties = next;
  },
  updateDimensionProperties(doc, { range, properties, fields }) {
    const sheet = sheetOf(doc, range?.sheetId);
    const list = range?.dimension === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
    for (let at = range?.startIndex ?? 0; at < (range?.endIndex ?? 0); at += 1)
      list[at] = written(list[at] ?? {}, properties ?? {}, maskOf(fields, 'DimensionProperties'));
  },
  insertDimension(doc, { range, inheritFromBefore }) {
    insertSpan(sheetOf(doc, range?.sheetId), spanOf(range), inheritFromBefore ?? false);
  },
  appendDimension(doc, { sheetId, dimension, length }) {
    const { gridProperties } = sheetOf(doc, sheetId).properties;
    if (dimension === 'ROWS') gridProperties.rowCount += length ?? 0;
    else gridProperties.columnCount += length ?? 0;
  },
  deleteDimension(doc, { range }) {
    deleteSpan(sheetOf(doc, range?.sheetId), spanOf(range));
  },
  moveDimension(doc, { source, destinationIndex }) {
    moveSpan(sheetOf(doc, source?.sheetId), spanOf(source), destinationIndex ?? 0);
  },
  updateCells(doc, { start, range, rows = [], fields }) {
    const sheet = sheetOf(doc, start?.sheetId ?? range?.sheetId);
    const top = start?.rowIndex ?? range?.startRowIndex ?? 0;
    const left = start?.columnIndex ?? range?.startColumnIndex ?? 0;
    const mask = maskOf(fields, 'CellData');
    const bottom = range?.endRowIndex ?? top + rows.length;
    for (let row = top; row < bottom; row += 1) {
      const values = rows[row - top]?.values ?? [];
      const right = range ? (range.endColumnIndex ?? left) : left + values.length;
      for (let column = left; column < right; column += 1)
        putCell(sheet, row, column, (cell) => written(cell, values[column - left] ?? {}, mask));
    }
  },
  repeatCell(doc, { range, cell = {}, fields }) {
    const sheet = sheetOf(doc, range?.sheetId);
    const mask = maskOf(fields, 'CellData');
    forEachCell(sheet, range, (row, column) =>
      putCell(sheet, row, column, (there) => written(there, cell, mask)),
    );
  },
  setDataValidation(doc, { range, rule }) {
    const sheet = sheetOf(doc, range?.sheetId);
    forEachCell(sheet, range, (row, column) =>
      putCell(sheet, row, column, ({ dataValidation: _, ...cell }) =>
        rule ? { ...cell, dataValidation: rule } : cell,
      ),
    );
  },
  unmergeCells(doc, { range }) {
    const sheet = sheetOf(doc, range?.sheetId);
    sheet.merges = sheet.merges.filter((merge) => !isWithin(merge, range ?? {}));
  },
  addConditionalFormatRule(doc, { rule, index }) {
    const sheet = sheetOf(doc, rule?.ranges?.[0]?.sheetId);
    if (!rule?.booleanRule && !rule?.gradientRule) throw new Refused('The rule has no condition.');
    sheet.conditionalFormats.splice(index ?? 0, 0, rule);
  },
  deleteConditionalFormatRule(doc, { sheetId, index }) {
    const { conditionalFormats } = sheetOf(doc, sheetId);
    if ((index ?? 0) >= conditionalFormats.length)
      throw new Refused('No conditional format on sheet at index.');
    conditionalFormats.splice(index ?? 0, 1);
  },
  addProtectedRange(doc, { protectedRange }) {
    const own = { protectedRangeId: (doc.nextId += 1), ...protectedRange };
    sheetOf(doc, own.range?.sheetId).protectedRanges.push(own);
    return { addProtectedRange: { protectedRange: own } };
  },
  deleteProtectedRange(doc, { protectedRangeId }) {
    for (const sheet of doc.sheets) {
      const at = sheet.protectedRanges.findIndex((each) => each.protectedRangeId === protectedRangeId);
      if (at >= 0) return void sheet.protectedRanges.splice(at, 1);
    }
    throw new Refused(`No protected range with ID ${protectedRangeId}.`);
  },
  addTable(doc, { table }) {
    const sheet = sheetOf(doc, table?.range?.sheetId);
    const own = { tableId: `t${(doc.nextId += 1)}`, ...table };
    checkTable(doc, sheet, own, null);
    sheet.tables.push(withHeadings(sheet, own));
    return { addTable: { table: own } };
  },
  updateTable(doc, { table, fields }) {
    for (const sheet of doc.sheets) {
      const at = sheet.tables.findIndex(({ tableId }) => tableId === table?.tableId);
      if (at < 0) continue;
      const next = written(sheet.tables[at]!, table ?? {}, maskOf(fields, 'Table'));
      checkTable(doc, sheet, next, sheet.tables[at]!);
      sheet.tables[at] = withHeadings(sheet, next);
      return;
    }
    throw new Refused(`No table with ID ${table?.tableId}.`);
  },
  addChart(doc, { chart }) {
    const anchor = chart?.position?.overlayPosition?.anchorCell;
    const own = { chartId: (doc.nextId += 1), ...chart };
    sheetOf(doc, anchor?.sheetId).charts.push(own);
    return { addChart: { chart: own } };
  },
  updateChartSpec(doc, { chartId, spec }) {
    const chart = doc.sheets.flatMap(({ charts }) => charts).find((each) => each.chartId === chartId);
    if (!chart) throw new Refused(`No chart with ID ${chartId}.`);
    chart.spec = spec ?? {};
  },
  deleteEmbeddedObject(doc, { objectId }) {
    for (const sheet of doc.sheets) sheet.charts = sheet.charts.filter(({ chartId }) => chartId !== objectId);
  },
};

function sheetOf(doc: SpreadsheetDoc, sheetId: number | null | undefined): SheetDoc {
  const sheet = doc.sheets.find(({ properties }) => properties.sheetId === (sheetId ?? 0));
  if (!sheet) throw new Refused(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

function maskOf(fields: string | null | undefined, message: string) {
  if (!fields)
    throw new Refused('At least one field must be listed in ‘fields’. (Use ‘*’ to indicate all fields.)');
  try {
    return readMask(fields, message);
  } catch (error) {
    throw new Refused((error as Error).message);
  }
}

function spanOf(range: sheets_v4.Schema$DimensionRange | undefined): Span {
  const { dimension, startIndex, endIndex } = range ?? {};
  if (dimension !== 'ROWS' && dimension !== 'COLUMNS') throw new Refused('No dimension is set.');
  if (typeof startIndex !== 'number' || typeof endIndex !== 'number' || startIndex >= endIndex)
    throw new Refused(`The range from ${startIndex} to ${endIndex} is empty.`);
  return { dimension, start: startIndex, end: endIndex };
}

function isWithin(inner: GridRange, outer: GridRange): boolean {
  const from = (start: number | null | undefined) => start ?? 0;
  const to = (end: number | null | undefined) => end ?? Infinity;
  return (
    from(inner.startRowIndex) >= from(outer.startRowIndex) &&
    to(inner.endRowIndex) <= to(outer.endRowIndex) &&
    from(inner.startColumnIndex) >= from(outer.startColumnIndex) &&
    to(inner.endColumnIndex) <= to(outer.endColumnIndex)
  );
}

function forEachCell(
  { properties: { gridProperties } }: SheetDoc,
  range: GridRange | undefined,
  work: (row: number, column: number) => void,
): void {
  const bottom = range?.endRowIndex ?? gridProperties.rowCount;
  const right = range?.endColumnIndex ?? gridProperties.columnCount;
  for (let row = range?.startRowIndex ?? 0; row < bottom; row += 1)
    for (let column = range?.startColumnIndex ?? 0; column < right; column += 1) work(row, column);
}

function putCell(sheet: SheetDoc, row: number, column: number, change: (cell: CellData) => CellData): void {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (row >= rowCount)
    throw new Refused(`Attempting to write row: ${row}, beyond the last requested row of: ${rowCount - 1}`);
  if (column >= columnCount)
    throw new Refused(
      `Attempting to write column: ${column}, beyond the last requested column of: ${columnCount - 1}`,
    );
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row]!;
  while (cells.length <= column) cells.push(undefined);
  const next = change(cells[column] ?? {});
  cells[column] = Object.keys(next).length > 0 ? next : undefined;
}

function checkTable(
  doc: SpreadsheetDoc,
  sheet: SheetDoc,
  table: sheets_v4.Schema$Table,
  before: sheets_v4.Schema$Table | null,
): void {
  const others = doc.sheets.flatMap(({ tables }) => tables).filter((other) => other !== before);
  if (others.some(({ name }) => name === table.name))
    throw new Refused(`A table with the name "${table.name}" already exists.`);
  const { startRowIndex: top = 0, endRowIndex: bottom, endColumnIndex: right } = table.range ?? {};
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (bottom === undefined || bottom === null || right === undefined || right === null)
    throw new Refused('The range of a table must be bounded.');
  if (bottom - (top ?? 0) < 2 || bottom > rowCount || right > columnCount)
    throw new Refused('The range of the table is too small, or beyond the sheet.');
}

/** Columns of a table are called as their heading cells are. */
function withHeadings(sheet: SheetDoc, table: sheets_v4.Schema$Table): sheets_v4.Schema$Table {
  const { startRowIndex, startColumnIndex, endColumnIndex } = table.range!;
  const left = startColumnIndex ?? 0;
  const columnProperties = Array.from({ length: endColumnIndex! - left }, (_, columnIndex) => ({
    columnIndex,
    columnName:
      sheet.rows[startRowIndex ?? 0]?.[left + columnIndex]?.userEnteredValue?.stringValue ??
      `Column ${columnIndex + 1}`,
  }));
  return { ...table, columnProperties };
}
