import type { sheets_v4 } from '@googleapis/sheets';
import type { BookSheet, CountyBook } from '../../../shared/book';
import { countyWorkbookModel, HEADING_ROW } from '../../publish';
import type { CellContent, CellStyle, SheetCell, SheetModel } from '../../xlsx';
import { chartDataTab } from './chartData';
import { formatOf, ruleFormat } from './formatOf';
import type { TabValue, WantedCell, WantedRow, WantedTab } from './tab';

/** Pixels of a character and of a cell's margins, in Google's usual type. */
const CHARACTER = 7;
const MARGIN = 8;

/**
 * The county workbook as tabs of a Google Sheet: as the workbook in Excel has it, cell by cell, since both
 * are made of the same model.
 */
export function wantedTabs(book: CountyBook): WantedTab[] {
  const { sheets } = countyWorkbookModel(book);
  const tabs = sheets.map((model, at) => wantedTab(book.sheets[at]!, model));
  const charted = book.sheets.find(({ chart }) => chart !== undefined)?.chart;
  return charted ? [...tabs, chartDataTab(charted)] : tabs;
}

function wantedTab(sheet: BookSheet, model: SheetModel): WantedTab {
  const columns = sheet.table?.columns ?? null;
  const id = columns?.findIndex(({ heading }) => heading === 'Row ID') ?? -1;
  const cells = new CellMaker();
  const width = columns?.length ?? model.widths.length;
  const rows: WantedRow[] = [];
  const keys = new UniqueKeys();
  const add = (all: readonly WantedCell[]) => {
    const isHead = columns !== null && rows.length <= HEADING_ROW;
    const key = isHead ? headKey(rows.length, HEADING_ROW) : keyOf(all, id);
    rows.push({ key: keys.next(key), theme: themeOf(all, columns !== null), cells: all });
  };
  for (const { row, cells: own } of model.rows) {
    while (rows.length < row) add(cells.blank(width));
    add(cells.row(own, width));
  }
  return {
    name: sheet.name,
    rows,
    headings: columns?.map(({ heading }) => heading) ?? null,
    headingRow: columns ? HEADING_ROW : -1,
    widths: model.widths.map((characters) => Math.round((characters ?? 12) * CHARACTER + MARGIN)),
    frozenRows: model.frozenRows ?? 0,
    gridLines: model.gridLines ?? true,
    isHidden: false,
    isFixed: false,
    lists: new Map((columns ?? []).flatMap(({ list }, at) => (list ? [[at, list] as const] : []))),
    rules: (model.conditionalFormats ?? []).flatMap(({ range, rules }) =>
      rules.map(({ formula, style }) => ({
        column: range.left,
        formula: ourRule(formula),
        format: ruleFormat(style),
      })),
    ),
    computed: runs((columns ?? []).map(({ from, kind }) => from === 'computed' || kind === 'id')),
  };
}

/** Our rules are known by a condition that always holds: Google's order of them tells nothing. */
export const RULE_MARK = '"Shirebook"<>""';
const ourRule = (formula: string) => `=AND(${RULE_MARK},${formula})`;

/** Rows above the headings are counted from these upwards, since people put rows above them. */
export function headKey(row: number, headingRow: number): string {
  return `head ${headingRow - row}`;
}

/** What tells a row: its id, else all that it holds. */
export function keyOf(cells: readonly ({ readonly value: TabValue } | undefined)[], id: number): string {
  const own = id < 0 ? null : (cells[id]?.value ?? null);
  if (own !== null) return `id ${String(own)}`;
  const values = cells.map((cell) => cell?.value ?? null);
  return values.every((value) => value === null) ? 'blank' : JSON.stringify(values);
}

/** What a row without an id is about: what its first two columns say. On a tab without a table, any is like any. */
export function themeOf(
  cells: readonly ({ readonly value: TabValue } | undefined)[],
  isTable: boolean,
): string {
  return isTable ? JSON.stringify([cells[0]?.value ?? null, cells[1]?.value ?? null]) : '';
}

/** Gives each key once only; the next of the same gets a number. */
export class UniqueKeys {
  readonly #given = new Map<string, number>();

  next(key: string): string {
    const count = (this.#given.get(key) ?? 0) + 1;
    this.#given.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  }
}

/** Makes cells of which those that look alike share their format. */
class CellMaker {
  readonly #formats = new Map<
    CellStyle | undefined,
    [sheets_v4.Schema$CellFormat?, sheets_v4.Schema$CellFormat?]
  >();
  readonly #blank: WantedCell = { value: null, format: {} };

  row(cells: readonly SheetCell[], width: number): WantedCell[] {
    const all = this.blank(width);
    for (const { column, content, style } of cells) {
      const value = valueOf(content);
      all[column] = { value, format: this.#formatOf(style, typeof value === 'number') };
    }
    return all;
  }

  blank(width: number): WantedCell[] {
    return Array.from({ length: width }, () => this.#blank);
  }

  #formatOf(style: CellStyle | undefined, isNumber: boolean): sheets_v4.Schema$CellFormat {
    const made = this.#formats.get(style) ?? [];
    this.#formats.set(style, made);
    return (made[isNumber ? 1 : 0] ??= formatOf(style ?? {}, isNumber));
  }
}

/** What no cell can hold is left out, as in the workbook for Excel. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function valueOf(content: CellContent): TabValue {
  if (content === null || typeof content === 'number' || typeof content === 'boolean') return content;
  if (typeof content === 'string') return content.replace(/\r\n?/g, '\n').replace(UNSEEN, '') || null;
  return 'error' in content ? content.error : valueOf(content.result);
}

function runs(flags: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const [at, flag] of flags.entries()) {
    const last = found.at(-1);
    if (!flag) continue;
    if (last && last.to === at - 1) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}
