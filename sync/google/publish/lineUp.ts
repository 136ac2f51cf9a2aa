import { alignLines, type Alignment } from './alignLines';
import type { PresentCell, PresentTab, WantedTab } from './tab';
import { headKey, keyOf, themeOf, UniqueKeys } from './wantedTabs';

/** Where a tab's lines are, and what turns them into those that should be. */
export interface LinedUp {
  readonly columns: Alignment;
  readonly rows: Alignment;
  /** The cells that a wanted row has now, in the order of the wanted columns. */
  cellsOf(row: number): Cells | null;
}

type Cells = readonly (PresentCell | undefined)[];

/** How far down the headings are looked for, where Sheets knows no table there. */
const ROWS_ABOVE = 40;

/** Lines a tab up with what it should be: columns by heading, rows by id or by what they hold. */
export function lineUp(wanted: WantedTab, present: PresentTab): LinedUp {
  const headingRow = headingRowOf(wanted, present);
  const columns = columnsOf(wanted, present, headingRow);
  const rowsThere = [...present.rows, ...emptyRows(wanted, present)];
  const mapped = rowsThere.map((cells) => columns.from.map((at) => (at === null ? undefined : cells[at])));
  const rows = alignLines(presentKeys(wanted, mapped, headingRow), wantedKeys(wanted, mapped.length));
  return {
    columns,
    rows,
    cellsOf: (row) => {
      const at = rows.from[row] ?? null;
      return at === null ? null : (mapped[at] ?? []);
    },
  };
}

/** The row of a table that has none is there, though nothing is in it. */
function emptyRows({ rows }: WantedTab, present: PresentTab): Cells[] {
  const isEmpty = rows.at(-1)!.cells.every(({ value }) => value === null);
  return isEmpty && present.rowCount > present.rows.length ? [[]] : [];
}

function headingRowOf({ name, headings }: WantedTab, { tables, rows }: PresentTab): number {
  if (!headings) return -1;
  const table = tables.find((each) => each.name === name);
  if (table) return table.area.top;
  const counts = rows.slice(0, ROWS_ABOVE).map((cells) => {
    const texts = new Set(cells.map((cell) => cell?.value));
    return headings.filter((heading) => texts.has(heading)).length;
  });
  const most = Math.max(0, ...counts);
  return most * 2 >= headings.length ? counts.indexOf(most) : -1;
}

function columnsOf({ name, headings, rows }: WantedTab, present: PresentTab, headingRow: number): Alignment {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  // Without a table, columns are where they are.
  if (!headings || headingRow < 0) {
    return { steps: [], from: Array.from({ length: width }, (_, at) => at) };
  }
  const table = present.tables.find((each) => each.name === name);
  const cells = present.rows[headingRow] ?? [];
  const right = table?.area.right ?? lastOf(headings, cells) + 1;
  const keys = new UniqueKeys();
  const texts = Array.from({ length: right }, (_, at) =>
    keys.next(`heading ${String(cells[at]?.value ?? '')}`),
  );
  const own = new UniqueKeys();
  return alignLines(
    texts,
    headings.map((heading) => own.next(`heading ${heading}`)),
  );
}

/** The last column that has one of our headings: what is beyond is the county's. */
function lastOf(headings: readonly string[], cells: Cells): number {
  const ours = new Set<unknown>(headings);
  return cells.findLastIndex((cell) => ours.has(cell?.value));
}

function wantedKeys({ rows, isFixed }: WantedTab, count: number): string[] {
  const keys = rows.map(({ key }) => key);
  // What is left below is emptied, and not taken out.
  if (isFixed) for (let at = keys.length; at < count; at += 1) keys.push(`row ${at}`);
  return keys;
}

function presentKeys(wanted: WantedTab, rows: readonly Cells[], headingRow: number): string[] {
  if (wanted.isFixed) return rows.map((_, at) => `row ${at}`);
  const id = wanted.headings?.indexOf('Row ID') ?? -1;
  const unique = new UniqueKeys();
  const keys = rows.map((cells, at) =>
    unique.next(at <= headingRow ? headKey(at, headingRow) : keyOf(cells, id)),
  );
  return id < 0 ? withThemes(wanted, rows, keys, headingRow) : keys;
}

/** A row without an id that is not as it was is the next of those that were about the same. */
function withThemes(
  wanted: WantedTab,
  rows: readonly Cells[],
  keys: readonly string[],
  headingRow: number,
): string[] {
  const there = new Set(keys);
  const waiting = new Map<string, string[]>();
  for (const { key, theme } of wanted.rows) {
    if (!there.has(key)) waiting.set(theme, [...(waiting.get(theme) ?? []), key]);
  }
  const known = new Set(wanted.rows.map(({ key }) => key));
  return keys.map((key, at) => {
    if (known.has(key) || at <= headingRow) return key;
    return waiting.get(themeOf(rows[at]!, wanted.headings !== null))?.shift() ?? key;
  });
}
