import {
  a1,
  dateCell,
  numberCell,
  parseA1,
  textCell,
  type Cell,
  type Workbook,
  type WorkbookTrait,
} from '../../../shared/grid';
import { percent, sheetOf, workbookOf } from '../../layouts/sheet';

/** A plan as text: a line a row, cells between strokes, `⏎` where a cell has a line of its own. */
export interface PlanInText {
  readonly asAt: string;
  readonly sheets: Readonly<Record<string, string>>;
  readonly merges?: string;
}

/** What is put into a plan's cells, by address; `Sheet!B4` on any sheet but the first. */
export type Edits = Readonly<Record<string, string>>;

export interface Rest {
  readonly merges?: string;
  readonly hiddenRows?: readonly number[];
  readonly traits?: readonly WorkbookTrait[];
}

/** The plan's workbook, with some cells edited. */
export function planOf({ sheets, merges = '' }: PlanInText, edits: Edits = {}, rest: Rest = {}): Workbook {
  const grids = Object.entries(sheets).map(([name, text], at) => {
    const cells = new Map<string, string>();
    text
      .trim()
      .split('\n')
      .forEach((line, row) => line.split(' | ').forEach((cell, column) => cells.set(a1(row, column), cell)));
    for (const [place, becomes] of Object.entries(edits)) {
      const [sheet, cell] = place.includes('!') ? place.split('!') : [at === 0 ? name : null, place];
      if (sheet === name) cells.set(cell!, becomes);
    }
    const own =
      at === 0 ? { merges: `${merges} ${rest.merges ?? ''}`, hiddenRows: rest.hiddenRows ?? [] } : {};
    return sheetOf(name, rowsOf(cells), own);
  });
  return { ...workbookOf('a plan.xlsx', ...grids), traits: rest.traits ?? [] };
}

function rowsOf(cells: ReadonlyMap<string, string>): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  for (const [address, text] of cells) {
    const { row, column } = parseA1(address)!;
    while (rows.length <= row) rows.push([]);
    while (rows[row]!.length < column) rows[row]!.push(null);
    rows[row]![column] = typed(text.trim());
  }
  return rows;
}

/** As a spreadsheet takes what is typed: days, numbers and shares as such, text behind an apostrophe. */
function typed(text: string): Cell | null {
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  const share = /^(\d+(?:\.(\d+))?)%$/.exec(text);
  if (text === '') return null;
  if (text.startsWith("'")) return textCell(text.slice(1));
  if (text.startsWith('#')) return { kind: 'error', value: text, text };
  if (day && isDay(day)) return dateCell(`${day[3]}-${day[2]}-${day[1]}`, text);
  if (share) return percent(Number(share[1]) / 100, share[2]?.length ?? 0);
  return /^-?\d+(?:\.\d+)?$/.test(text) && !/^\d\.\d$/.test(text)
    ? numberCell(Number(text))
    : textCell(text.replace(/⏎/g, '\n'));
}

function isDay([, day, month, year]: RegExpExecArray): boolean {
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCMonth() === Number(month) - 1;
}
