import type { sheets_v4 } from '@googleapis/sheets';
import { isMarked, type Area, type PresentCell, type PresentTab, type TabValue } from './tab';

/** All that a change of the county's tabs depends on, and all that is read back from them: one request. */
const CELL =
  'effectiveValue,formattedValue,userEnteredValue/formulaValue,effectiveFormat/numberFormat,' +
  'userEnteredFormat/textFormat/underline,dataValidation/condition/values/userEnteredValue';
const DATA = `startRow,startColumn,rowData/values(${CELL}),rowMetadata(hiddenByUser,hiddenByFilter),columnMetadata/hiddenByUser`;
const PROPERTIES =
  'properties(sheetId,title,sheetType,hidden,gridProperties(rowCount,columnCount,frozenRowCount))';
const OBJECTS =
  'merges,conditionalFormats(ranges,booleanRule/condition/values/userEnteredValue),' +
  'protectedRanges(protectedRangeId,range,description),tables(tableId,name,range),' +
  'charts(chartId,spec(title,altText,basicChart/series/series/sourceRange/sources))';
export const COUNTY_FIELDS = `properties/title,sheets(${PROPERTIES},${OBJECTS},data(${DATA}))`;

/** The tabs of a Google Sheet as they are. Tabs that are no grids are nobody's business here. */
export function presentTabs({ sheets = [] }: sheets_v4.Schema$Spreadsheet): PresentTab[] {
  return sheets.filter((sheet) => (sheet.properties?.sheetType ?? 'GRID') === 'GRID').map(presentTab);
}

function presentTab(sheet: sheets_v4.Schema$Sheet): PresentTab {
  const { sheetId, title, hidden, gridProperties } = sheet.properties ?? {};
  const rowCount = gridProperties?.rowCount ?? 0;
  const columnCount = gridProperties?.columnCount ?? 0;
  const area = (range: sheets_v4.Schema$GridRange | undefined): Area => ({
    top: range?.startRowIndex ?? 0,
    bottom: range?.endRowIndex ?? rowCount,
    left: range?.startColumnIndex ?? 0,
    right: range?.endColumnIndex ?? columnCount,
  });
  return {
    sheetId: sheetId ?? 0,
    title: title ?? '',
    rowCount,
    columnCount,
    frozenRows: gridProperties?.frozenRowCount ?? 0,
    isHidden: hidden ?? false,
    rows: rowsOf(sheet.data ?? []),
    merges: (sheet.merges ?? []).map(area),
    tables: (sheet.tables ?? []).map(({ tableId, name, range }) => ({
      id: tableId ?? '',
      name: name ?? '',
      area: area(range),
    })),
    rules: (sheet.conditionalFormats ?? []).map(({ ranges = [], booleanRule }) => ({
      formula: booleanRule?.condition?.values?.[0]?.userEnteredValue ?? null,
      areas: ranges.map(area),
    })),
    protections: (sheet.protectedRanges ?? []).map(({ protectedRangeId, description, range }) => ({
      id: protectedRangeId ?? 0,
      description: description ?? '',
      area: area(range),
    })),
    charts: (sheet.charts ?? []).map(({ chartId, spec }) => ({
      id: chartId ?? 0,
      title: spec?.title ?? '',
      description: spec?.altText ?? '',
      sources: (spec?.basicChart?.series ?? []).flatMap(({ series }) =>
        (series?.sourceRange?.sources ?? []).map((range) => ({
          ...area(range),
          sheetId: range.sheetId ?? 0,
        })),
      ),
    })),
  };
}

function rowsOf(data: readonly sheets_v4.Schema$GridData[]): (PresentCell | undefined)[][] {
  const rows: (PresentCell | undefined)[][] = [];
  for (const { startRow, startColumn, rowData = [] } of data) {
    for (const [at, { values = [] }] of rowData.entries()) {
      const cells = (rows[(startRow ?? 0) + at] ??= []);
      for (const [column, value] of values.entries()) cells[(startColumn ?? 0) + column] = presentCell(value);
    }
  }
  const all = Array.from(rows, (cells) => cells ?? []);
  while (all.length > 0 && all.at(-1)!.every((cell) => !cell || isEmpty(cell))) all.pop();
  return all;
}

function isEmpty({ value, isFormula }: PresentCell): boolean {
  return value === null && !isFormula;
}

function presentCell(data: sheets_v4.Schema$CellData): PresentCell {
  const list = data.dataValidation?.condition?.values;
  return {
    value: valueOf(data),
    pattern: data.effectiveFormat?.numberFormat?.pattern ?? null,
    isMarked: isMarked(data.userEnteredFormat ?? {}),
    isFormula:
      data.userEnteredValue?.formulaValue !== undefined && data.userEnteredValue.formulaValue !== null,
    list: list ? list.map(({ userEnteredValue }) => userEnteredValue ?? '').join('\n') : null,
  };
}

function valueOf({ effectiveValue, formattedValue }: sheets_v4.Schema$CellData): TabValue {
  const { stringValue, numberValue, boolValue, errorValue } = effectiveValue ?? {};
  if (errorValue) return formattedValue ?? '#ERROR!';
  return stringValue || (numberValue ?? boolValue ?? null);
}
