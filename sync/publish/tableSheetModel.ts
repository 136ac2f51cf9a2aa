import type { BookChart, BookColumn, BookSheet, BookTable, BookValue, CountyBook } from '../../shared/book';
import { a1, type Range } from '../../shared/grid';
import type { ConditionalFormat, ListValidation, SheetCell, SheetChart, SheetModel, SheetRow } from '../xlsx';
import { chartXml } from './chartXml';
import { columnWidth, FILTER_BUTTON, longestShown } from './columnWidth';
import { LookBook } from './LookBook';
import { bodyLook, headingLook, PLAIN_HEADING, plainLook, ragRules, severityRules } from './looks';
import { printSetUp } from './printSetUp';
import { heightOf, linesOf, rowHeight } from './rowHeight';
import { titleRows } from './titleRows';
import { valueCell } from './valueCell';

/** The heading row of every table, from 0: title, day and a free line stand above it. */
export const HEADING_ROW = 3;

/** A sheet of the county workbook that holds a table. */
export function tableSheetModel(book: CountyBook, sheet: BookSheet, table: BookTable): SheetModel {
  const longest = longestShown(table.rows);
  const widths = table.columns.map((column, at) => columnWidth(column, longest[at] ?? 0));
  const frame = tableFrame(book, sheet, table, { count: table.rows.length, widths });
  return { ...frame, rows: chain(frame.rows, bodyRows(book, table, widths)) };
}

/** What a table's sheet is but for its rows; without any, it has an empty one. */
export function tableFrame(
  book: CountyBook,
  sheet: BookSheet,
  table: Pick<BookTable, 'name' | 'columns'>,
  { count, widths }: { readonly count: number; readonly widths: readonly number[] },
): SheetModel {
  const { columns } = table;
  const right = columns.length - 1;
  // A table must have a row, be it an empty one.
  const bottom = HEADING_ROW + Math.max(1, count);
  const body: Range = { top: HEADING_ROW + 1, left: 0, bottom, right };
  const blank = { columns, rows: [columns.map(() => null)] };
  return {
    name: sheet.name,
    rows: chain(headRows(book, sheet, columns, widths), count > 0 ? [] : bodyRows(book, blank, widths)),
    extent: { ...body, top: 0 },
    widths,
    frozenRows: HEADING_ROW + 1,
    table: {
      name: table.name,
      range: { ...body, top: HEADING_ROW },
      headings: columns.map(({ heading }) => heading),
      style: book.plain ? null : 'TableStyleLight1',
    },
    conditionalFormats: book.plain
      ? []
      : columns.flatMap((column, index) => colours(column, columnRange(body, index))),
    validations: columns.flatMap((column, index) => choices(column, columnRange(body, index))),
    print: printSetUp(sheet.title, book.asAt, widths, HEADING_ROW),
    ...(sheet.chart && { charts: [chartBelow(sheet.chart, body.bottom)] }),
  };
}

function* chain<Item>(...lists: readonly Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list;
}

/** A chart stands under its table, a row clear of it, as tall as its bars need. */
function chartBelow(chart: BookChart, bottom: number): SheetChart {
  const height = CHART_FRAME + ROWS_A_BAR * chart.categories.length;
  return {
    over: { top: bottom + 2, left: 0, bottom: bottom + 2 + height, right: CHART_COLUMNS },
    description: `${chart.title}. ${chart.description}`,
    xml: chartXml(chart),
  };
}

/** Rows for title, axis and legend; rows a bar; the last column it covers. */
const CHART_FRAME = 8;
const ROWS_A_BAR = 2;
const CHART_COLUMNS = 8;

function* headRows(
  book: CountyBook,
  sheet: BookSheet,
  columns: readonly BookColumn[],
  widths: readonly number[],
): Generator<SheetRow> {
  yield* titleRows(sheet.title, book.asAt, sheet.note);
  yield {
    row: HEADING_ROW,
    cells: columns.map(({ heading, from }, column) => ({
      column,
      content: heading,
      style: book.plain ? PLAIN_HEADING : headingLook(from),
    })),
    height: rowHeight(columns.map(({ heading }, column) => [heading, widths[column]! - FILTER_BUTTON])),
  };
}

/** Rows of a table, the first of them at `first`; without it, right below the headings. */
export function* bodyRows(
  { plain }: Pick<CountyBook, 'plain'>,
  { columns, rows, edited = {} }: Pick<BookTable, 'columns' | 'rows' | 'edited'>,
  widths: readonly number[],
  first = HEADING_ROW + 1,
): Generator<SheetRow> {
  const looks = new LookBook(columns, plain ? plainLook : bodyLook, (style) => style);
  for (const [at, values] of rows.entries()) {
    const marked = plain ? undefined : edited[at];
    yield {
      row: first + at,
      cells: values.map((value, column): SheetCell => {
        const cell = valueCell(value);
        return { column, content: cell.content, style: looks.of(column, cell, marked?.includes(column)) };
      }),
      height: valuesHeight(columns, values, widths),
    };
  }
}

/** The height of a row in points: that of the wrapped text that takes most lines. */
function valuesHeight(
  columns: readonly BookColumn[],
  values: readonly BookValue[],
  widths: readonly number[],
): number {
  let lines = 1;
  for (let column = 0; column < values.length; column += 1)
    lines = Math.max(lines, valueLines(columns[column]!, values[column]!, widths[column]!));
  return heightOf(lines);
}

/** How many lines a value takes in its column; ids and what is no text do not wrap. */
export function valueLines({ kind }: BookColumn, value: BookValue, width: number): number {
  return typeof value === 'string' && kind !== 'id' ? linesOf(value, width) : 1;
}

function columnRange(body: Range, column: number): Range {
  return { ...body, left: column, right: column };
}

function colours({ kind }: BookColumn, range: Range): ConditionalFormat[] {
  if (kind !== 'rag' && kind !== 'severity') return [];
  const first = a1(range.top, range.left);
  return [{ range, rules: kind === 'rag' ? ragRules(first) : severityRules(first) }];
}

/** Excel's limit for a list written in the rule itself. */
const LONGEST_LIST = 255;

function choices({ list, heading }: BookColumn, range: Range): ListValidation[] {
  if (!list) return [];
  const joined = list.join(',');
  if (joined.length > LONGEST_LIST || list.some((entry) => entry.includes(','))) {
    throw new Error(
      `The list of ${heading} must fit ${LONGEST_LIST} characters and have no comma within an entry.`,
    );
  }
  return [
    {
      range,
      formula: `"${joined}"`,
      open: true,
      prompt: { title: heading, text: `Choose ${list.join(', ')}, or write something else.` },
    },
  ];
}
