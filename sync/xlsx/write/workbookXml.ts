import type { SheetModel, WorkbookModel } from './workbookModel';
import { xmlText } from './xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The workbook's part; sheet n has the relationship id `rId{n}`, from 1. */
export function workbookXml({ sheets }: WorkbookModel, calculates: boolean): string {
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    '<workbookPr defaultThemeVersion="124226"/>' +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="${firstVisible(sheets)}"/></bookViews>` +
    `<sheets>${sheets.map(sheetXml).join('')}</sheets>` +
    namesXml(sheets) +
    // Stored results may be of another day: readers that can calculate do so on opening.
    `<calcPr calcId="191029"${calculates ? ' fullCalcOnLoad="1"' : ''}/>` +
    '</workbook>'
  );
}

function sheetXml({ name, visibility = 'visible' }: SheetModel, index: number): string {
  const state = { visible: '', hidden: ' state="hidden"', 'very hidden': ' state="veryHidden"' }[visibility];
  return `<sheet name="${xmlText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
}

function firstVisible(sheets: readonly SheetModel[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === undefined || visibility === 'visible'),
  );
}

function namesXml(sheets: readonly SheetModel[]): string {
  const names = sheets.flatMap(({ name, print }, index) => {
    if (!print?.titleRows) return [];
    const rows = `${quoted(name)}!$${print.titleRows.from + 1}:$${print.titleRows.to + 1}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(rows)}</definedName>`];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** A sheet's name as formulas write it. */
function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
