import type { sheets_v4 } from '@googleapis/sheets';
import { sha256 } from '../../digest';
import type { Workbook } from '../../../shared/grid';
import type { SheetsClient } from '../client';
import { gridOf } from './gridOf';

/** What is looked at of a return, and no more: values, what shows, what is hidden and merged. */
const CELL = 'effectiveValue,formattedValue,userEnteredValue/formulaValue,effectiveFormat/numberFormat';
const DATA = `startRow,startColumn,rowData/values(${CELL}),rowMetadata(hiddenByUser,hiddenByFilter),columnMetadata/hiddenByUser`;
const FIELDS = `properties/title,sheets(properties(title,sheetType,hidden),merges,data(${DATA}))`;

/**
 * Reads a Google Sheet as a workbook: one request. Tabs that are charts or come from a data source have
 * no cells of their own, and are left out.
 *
 * @throws GoogleFault
 */
export async function readReturn(
  client: SheetsClient,
  id: string,
): Promise<{ readonly workbook: Workbook; readonly hash: string }> {
  const workbook = workbookOf(await client.read(id, FIELDS));
  const hash = sha256(JSON.stringify(workbook));
  return { workbook, hash };
}

function workbookOf({ properties, sheets = [] }: sheets_v4.Schema$Spreadsheet): Workbook {
  return {
    file: properties?.title?.trim() || 'Google Sheet',
    sheets: sheets.filter((sheet) => (sheet.properties?.sheetType ?? 'GRID') === 'GRID').map(gridOf),
    traits: [],
  };
}
