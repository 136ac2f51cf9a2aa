import type { sheets_v4 } from '@googleapis/sheets';
import { showGeneral, showNumber } from '../../../shared/numberFormat';

export type CellData = sheets_v4.Schema$CellData;
export type GridRange = sheets_v4.Schema$GridRange;

/** A tab as the server keeps it. Rows and cells may be missing at the end, as in the real one's answers. */
export interface SheetDoc {
  properties: sheets_v4.Schema$SheetProperties & {
    sheetId: number;
    title: string;
    gridProperties: { rowCount: number; columnCount: number; frozenRowCount?: number | null };
  };
  rows: (CellData | undefined)[][];
  rowMetadata: sheets_v4.Schema$DimensionProperties[];
  columnMetadata: sheets_v4.Schema$DimensionProperties[];
  merges: GridRange[];
  conditionalFormats: sheets_v4.Schema$ConditionalFormatRule[];
  protectedRanges: sheets_v4.Schema$ProtectedRange[];
  tables: sheets_v4.Schema$Table[];
  charts: sheets_v4.Schema$EmbeddedChart[];
}

export interface SpreadsheetDoc {
  readonly id: string;
  title: string;
  sheets: SheetDoc[];
  /** For ids that the server gives. */
  nextId: number;
}

export function emptySheet(sheetId: number, title: string, rowCount = 1000, columnCount = 26): SheetDoc {
  return {
    properties: { sheetId, title, sheetType: 'GRID', gridProperties: { rowCount, columnCount } },
    rows: [],
    rowMetadata: [],
    columnMetadata: [],
    merges: [],
    conditionalFormats: [],
    protectedRanges: [],
    tables: [],
    charts: [],
  };
}

/** The whole spreadsheet as `spreadsheets.get` gives it, before any field mask. */
export function answerOf({ id, title, sheets }: SpreadsheetDoc): sheets_v4.Schema$Spreadsheet {
  return {
    spreadsheetId: id,
    properties: { title, locale: 'en_GB', timeZone: 'Europe/London' },
    sheets: sheets.map((sheet, index) => sheetAnswer(sheet, index)),
  };
}

function sheetAnswer(sheet: SheetDoc, index: number): sheets_v4.Schema$Sheet {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const bounded = (range: GridRange | undefined): GridRange => ({
    startRowIndex: 0,
    startColumnIndex: 0,
    ...range,
    endRowIndex: Math.min(range?.endRowIndex ?? rowCount, rowCount),
    endColumnIndex: Math.min(range?.endColumnIndex ?? columnCount, columnCount),
  });
  return {
    properties: { ...sheet.properties, index },
    // Start 0 is left out, and so is what stands in no cell.
    data: [
      {
        rowData: trimmed(sheet.rows.map((cells) => trimmed(cells.map(cellAnswer)))).map((values) =>
          values.length > 0 ? { values } : {},
        ),
        rowMetadata: metadata(sheet.rowMetadata, rowCount, 21),
        columnMetadata: metadata(sheet.columnMetadata, columnCount, 100),
      },
    ],
    ...filled({
      merges: sheet.merges,
      conditionalFormats: sheet.conditionalFormats.map((rule) => ({
        ...rule,
        ranges: (rule.ranges ?? []).map(bounded),
      })),
      protectedRanges: sheet.protectedRanges.map((each) => ({ ...each, range: bounded(each.range) })),
      tables: sheet.tables,
      charts: sheet.charts,
    }),
  };
}

/** Lists without anything in them are left out. */
function filled<Lists extends Record<string, readonly unknown[]>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;
}

function metadata(given: sheets_v4.Schema$DimensionProperties[], count: number, pixelSize: number) {
  return Array.from({ length: count }, (_, at) => ({ pixelSize, ...given[at] }));
}

function trimmed<Item>(items: readonly Item[]): Item[] {
  let end = items.length;
  while (end > 0 && Object.keys(items[end - 1] ?? {}).length === 0) end -= 1;
  return items.slice(0, end);
}

function cellAnswer(cell: CellData | undefined): CellData {
  if (!cell) return {};
  const { userEnteredValue: entered, userEnteredFormat: format } = cell;
  const effective = entered?.formulaValue ? cell.effectiveValue : entered;
  return {
    ...cell,
    ...(effective && { effectiveValue: effective, formattedValue: shown(effective, format) }),
    ...(format && { effectiveFormat: format }),
  };
}

const ERRORS: Readonly<Record<string, string>> = {
  DIVIDE_BY_ZERO: '#DIV/0!',
  NULL_VALUE: '#NULL!',
  N_A: '#N/A',
  NAME: '#NAME?',
  NUM: '#NUM!',
  REF: '#REF!',
  VALUE: '#VALUE!',
};

function shown(value: sheets_v4.Schema$ExtendedValue, format?: sheets_v4.Schema$CellFormat): string {
  if (typeof value.stringValue === 'string') return value.stringValue;
  if (typeof value.boolValue === 'boolean') return value.boolValue ? 'TRUE' : 'FALSE';
  if (value.errorValue) return ERRORS[value.errorValue.type ?? ''] ?? '#ERROR!';
  const pattern = format?.numberFormat?.pattern;
  const number = value.numberValue ?? 0;
  return pattern ? showNumber(number, pattern) : showGeneral(number);
}

/** For what is sent as JSON: colours come back in single precision, and without their zeros. */
export function asColours(name: string, value: unknown): unknown {
  if (typeof value !== 'number' || !(name === 'red' || name === 'green' || name === 'blue')) return value;
  return value === 0 ? undefined : Math.fround(value);
}
