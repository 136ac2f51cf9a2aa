/// <reference types="google-apps-script" />
import { checkRows, type CellFilled, type RowFilled } from '../../../shared/alone';
import type { Cell, Grid, Range } from '../../../shared/grid';
import type { PatchValue } from '../../../shared/patch';
import { isoToSerial, serialToIso } from '../../../shared/time';
import { asEntry } from '../../host';
import { gridRead, type Read } from './gridRead';
import { forget, type Kept } from './knowledge';
import { rangeAt } from './sheets';
import { isDay } from './showsDays';
import { WallClock } from './WallClock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In milliseconds. */
const PATIENCE = 10_000;

/**
 * Checks edited rows with no pane open: reads once, writes once. What is not to be told from the rows
 * themselves is left to the pane, and nothing at all is said where the sheet is not as it was known.
 */
export function checkEdited(sheet: Sheet, area: Range, { knowledge, zone }: Kept): void {
  const name = sheet.getName();
  const known = knowledge.sheets.find((own) => own.sheet === name);
  if (!known) return;
  // Google lets go of it when the run ends: whoever edits the same row next reads what was written here.
  if (!LockService.getDocumentLock()?.tryLock(PATIENCE)) return;
  const clock = new WallClock(zone);
  const values = sheet.getDataRange().getValues() as Read[][];
  const rows = { top: area.top, bottom: Math.min(area.bottom, values.length - 1) };
  if (rows.bottom < rows.top) return;
  const read = { ...rows, left: 0, right: (values[0]?.length ?? 1) - 1 };
  const grid = gridRead(name, values, { area: read, texts: rangeAt(sheet, read).getDisplayValues() }, clock);
  const today = serialToIso(Math.floor(clock.serial(new Date())));
  const checked = checkRows({ known, policy: knowledge.policy, grid, rows, today });
  if (!checked) return;
  if (checked.isAbove) return forget();
  write(sheet, checked, grid);
}

/** Whether an edit outside of what is known may tell something of the rows that are: the plan's years, say. */
export function mayTellOfAll({
  value,
  oldValue,
}: {
  readonly value?: unknown;
  readonly oldValue?: unknown;
}): boolean {
  const texts = [value, oldValue].map((own) => (own === undefined ? '' : String(own)));
  // Google gives both of a single cell alone
  if (value === undefined && oldValue === undefined) return true;
  return texts.some((text) => /\d{2}/.test(text) && !isFigure(text));
}

/** A number that names no year. */
function isFigure(text: string): boolean {
  return /^[-+£]?[\d.,]+%?$/.test(text.trim()) && !/^(?:19|20)\d\d$/.test(text.trim());
}

/** Writes the rows that are otherwise, as one block. */
function write(sheet: Sheet, { left, rows }: { left: number; rows: readonly RowFilled[] }, grid: Grid): void {
  const byRow = new Map(grid.rows.map(({ row, cells }) => [row, cells]));
  const cellAt = (row: number, column: number): Cell | null =>
    byRow.get(row)?.find((own) => own.column === column)?.cell ?? null;
  const changed = rows.filter(({ row, cells }) =>
    cells.some((cell, at) => !('keep' in cell) && !holds(cellAt(row, left + at), cell.value)),
  );
  const [first, last] = [changed[0], changed.at(-1)];
  if (!first || !last) return;
  const block = { top: first.row, bottom: last.row, left, right: left + first.cells.length - 1 };
  const filled = new Map(rows.map((own) => [own.row, own]));
  const all = Array.from({ length: block.bottom - block.top + 1 }, (_, down) => block.top + down);
  const range = rangeAt(sheet, block);
  // Only rows that are left as they are may hold formulas that we do not know.
  const hasUnknown = all.some((row) => {
    const own = filled.get(row);
    return own ? own.cells.some(isUnknown) : (byRow.get(row) ?? []).some(({ column }) => column >= left);
  });
  const formulas = hasUnknown ? range.getFormulas() : [];
  range.setValues(
    all.map((row, down) =>
      first.cells.map((_, across) => {
        const own = filled.get(row);
        const cell: CellFilled = own?.cells[across] ?? { keep: 'any' };
        if (!('keep' in cell)) return entryFor(cell, own!.isNew);
        return formulas[down]?.[across] || entryOf(cellAt(row, left + across));
      }),
    ),
  );
}

function isUnknown(cell: CellFilled): boolean {
  return 'keep' in cell && cell.keep === 'any';
}

function entryFor(cell: Exclude<CellFilled, { keep: unknown }>, isNew: boolean): string | number {
  if (cell.formula !== undefined) return `=${cell.formula}`;
  // a cell without a format takes one of a day that is typed, and none of a number
  return isNew && isDay(cell.value) ? cell.value.day : asEntry(cell.value);
}

/** A cell as it would be typed again. */
function entryOf(cell: Cell | null): string | number | boolean {
  if (cell === null) return '';
  if (cell.kind === 'date') return isoToSerial(cell.value.slice(0, 10));
  return typeof cell.value === 'string' ? asEntry(cell.value) : cell.value;
}

function holds(cell: Cell | null, value: PatchValue): boolean {
  if (cell === null || cell.value === '') return value === null;
  if (isDay(value))
    return cell.kind === 'date'
      ? cell.value.slice(0, 10) === value.day
      : cell.value === isoToSerial(value.day);
  return cell.value === value;
}
