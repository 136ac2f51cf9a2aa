import type { TemplateCell, TemplateSheet } from '../../shared/template';
import { a1, columnName, type Range } from '../../shared/grid';
import type { CellStyle, ConditionalFormat, ListValidation, SheetCell, SheetModel, SheetRow } from '../xlsx';
import { ragRules } from './looks';
import { printSetUp } from './printSetUp';
import { rowHeight } from './rowHeight';
import { TEMPLATE_LOOKS } from './templateLooks';
import { valueCell } from './valueCell';

const SHARE_FORMAT = '0.0%';

/** A sheet of the template, cell by cell. */
export function templateSheetModel(sheet: TemplateSheet): SheetModel {
  const { name, widths, table, rows } = sheet;
  const right = widths.length - 1;
  const body: Range = { top: sheet.frozenRows, left: 0, bottom: rows.length - 1, right };
  const headingRow = table ? table.headingRow : undefined;
  return {
    name,
    rows: rows.map((cells, row) => sheetRow(cells, row, widths)),
    extent: { ...body, top: 0 },
    widths,
    frozenRows: sheet.frozenRows,
    gridLines: table !== null,
    ...(table && {
      table: {
        name: table.name,
        range: { top: table.headingRow, left: 0, bottom: table.lastRow, right },
        headings: table.headings,
        style: 'TableStyleLight1',
      },
    }),
    conditionalFormats: [...ragColours(sheet, body), ...shareFormats(sheet, body)],
    validations: sheet.choices.map((choice): ListValidation => ({
      range: columnOf(body, choice.column),
      formula: choice.from,
      // Officers write what they need to: the lists only offer.
      open: true,
    })),
    print: printSetUp(name, null, widths, headingRow),
  };
}

function sheetRow(cells: readonly (TemplateCell | null)[], row: number, widths: readonly number[]): SheetRow {
  return {
    row,
    cells: cells.flatMap((cell, column) => (cell ? [sheetCell(cell, column)] : [])),
    height: rowHeight(
      cells.flatMap((cell, column): [string, number][] =>
        typeof cell?.value === 'string' && cell.look !== 'title' && cell.look !== 'section'
          ? [[cell.value, widths[column] ?? 8]]
          : [],
      ),
    ),
  };
}

/** A look with a value's own format and alignment, made once for each. */
const made = new Map<string, CellStyle>();

function sheetCell({ value, look }: TemplateCell, column: number): SheetCell {
  const style = TEMPLATE_LOOKS[look];
  if (value !== null && typeof value === 'object' && 'formula' in value)
    return { column, content: value, style };
  const { content, format, style: own } = valueCell(value);
  if (!format && !own?.quotePrefix) return { column, content, style };
  const key = `${look}|${format ?? ''}|${own?.quotePrefix ?? ''}`;
  let dressed = made.get(key);
  if (!dressed) made.set(key, (dressed = { ...style, ...own, ...(format && { format }) }));
  return { column, content, style: dressed };
}

function ragColours({ ragColumns }: TemplateSheet, body: Range): ConditionalFormat[] {
  return ragColumns.map((column) => ({
    range: columnOf(body, column),
    rules: ragRules(a1(body.top, column)),
  }));
}

/** The unit is chosen by row: only a rule can show shares as percentages where it is `%`. */
function shareFormats({ inUnit }: TemplateSheet, body: Range): ConditionalFormat[] {
  if (!inUnit) return [];
  const unit = `$${columnName(inUnit.unitColumn)}${body.top + 1}`;
  return inUnit.columns.map((column) => ({
    range: columnOf(body, column),
    rules: [{ formula: `${unit}="%"`, style: { format: SHARE_FORMAT } }],
  }));
}

function columnOf(body: Range, column: number): Range {
  return { ...body, left: column, right: column };
}
