import { a1, rangeName } from '../../../shared/grid';
import { rowXml } from './rowXml';
import { LINE_HEIGHT, type StyleBook } from './styleBook';
import type { ConditionalFormat, ListValidation, PrintSetUp, SheetModel } from './workbookModel';
import { xmlText } from './xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAPER = { A4: 9, A3: 8 } as const;
/** Excel adds five pixels of padding to a width in characters of seven pixels. */
const PADDING = 0.7109375;

/** Relationship ids of what hangs on a sheet. */
export interface SheetLinks {
  readonly table?: string;
  readonly drawing?: string;
}

/** A worksheet's part, piece by piece. The order of elements is fixed (ECMA-376 Part 1, 18.3.1.99). */
export function* sheetXml(sheet: SheetModel, styles: StyleBook, links: SheetLinks): Generator<string> {
  yield (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    propertiesXml(sheet) +
    `<dimension ref="${rangeName(sheet.extent)}"/>` +
    viewXml(sheet) +
    `<sheetFormatPr defaultRowHeight="${LINE_HEIGHT}"/>` +
    columnsXml(sheet) +
    '<sheetData>'
  );
  for (const row of sheet.rows) yield rowXml(row, styles, row.row + 1);
  yield (
    '</sheetData>' +
    mergesXml(sheet) +
    (sheet.conditionalFormats ?? []).map(conditionalXml(styles)).join('') +
    validationsXml(sheet.validations ?? []) +
    printXml(sheet.print) +
    (links.drawing ? `<drawing r:id="${links.drawing}"/>` : '') +
    (links.table ? `<tableParts count="1"><tablePart r:id="${links.table}"/></tableParts>` : '') +
    '</worksheet>'
  );
}

function propertiesXml({ tabColour, print }: SheetModel): string {
  const colour = tabColour ? `<tabColor rgb="FF${tabColour}"/>` : '';
  const fit = print ? '<pageSetUpPr fitToPage="1"/>' : '';
  return colour || fit ? `<sheetPr>${colour}${fit}</sheetPr>` : '';
}

function viewXml({ frozenRows, gridLines }: SheetModel): string {
  const lines = gridLines === false ? ' showGridLines="0"' : '';
  if (!frozenRows) return `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`;
  const below = a1(frozenRows, 0);
  return (
    `<sheetViews><sheetView${lines} workbookViewId="0">` +
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ widths, hiddenColumns = [] }: SheetModel): string {
  const count = Math.max(widths.length, ...hiddenColumns.map((column) => column + 1));
  let xml = '';
  for (let column = 0; column < count; column += 1) {
    const width = widths[column];
    const hidden = hiddenColumns.includes(column);
    if (width === null || width === undefined) {
      if (hidden) xml += `<col min="${column + 1}" max="${column + 1}" width="9.140625" hidden="1"/>`;
      continue;
    }
    xml +=
      `<col min="${column + 1}" max="${column + 1}" width="${width + PADDING}"` +
      `${hidden ? ' hidden="1"' : ''} customWidth="1"/>`;
  }
  return xml && `<cols>${xml}</cols>`;
}

function mergesXml({ merges = [] }: SheetModel): string {
  const blocks = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
  return blocks.length > 0 ? `<mergeCells count="${blocks.length}">${blocks.join('')}</mergeCells>` : '';
}

const conditionalXml =
  (styles: StyleBook) =>
  ({ range, rules }: ConditionalFormat, index: number, all: readonly ConditionalFormat[]): string => {
    // Priorities run through the whole sheet.
    const before = all.slice(0, index).reduce((sum, earlier) => sum + earlier.rules.length, 0);
    return (
      `<conditionalFormatting sqref="${rangeName(range)}">` +
      rules
        .map(
          ({ formula, style }, place) =>
            `<cfRule type="expression" dxfId="${styles.conditional(style)}" priority="${before + place + 1}" ` +
            `stopIfTrue="1"><formula>${xmlText(formula)}</formula></cfRule>`,
        )
        .join('') +
      '</conditionalFormatting>'
    );
  };

function validationsXml(validations: readonly ListValidation[]): string {
  if (validations.length === 0) return '';
  const each = validations.map(
    ({ range, formula, open, prompt }) =>
      `<dataValidation type="list" allowBlank="1" ${open ? '' : 'showErrorMessage="1" '}` +
      (prompt
        ? `showInputMessage="1" promptTitle="${xmlText(prompt.title)}" prompt="${xmlText(prompt.text)}" `
        : '') +
      `sqref="${rangeName(range)}"><formula1>${xmlText(formula)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

function printXml(print: PrintSetUp | undefined): string {
  if (!print) return '';
  return (
    '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${PAPER[print.paper]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddHeader>${xmlText(print.header)}</oddHeader><oddFooter>${xmlText(print.footer)}</oddFooter></headerFooter>`
  );
}
