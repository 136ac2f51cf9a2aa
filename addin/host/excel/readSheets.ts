/// <reference types="office-js" />
import type { Grid, GridRow, Range, Visibility } from '../../../shared/grid';
import { HostFault } from '../sheetPort';
import type { Messenger } from './Messenger';
import { AREA_ITEMS, AREA_PROPERTIES, areaOf, rangeAt } from './areas';
import { readMergesByParts } from './readMerges';

/**
 * Cells asked for in one message. An answer may have 5 MB in Excel on the web; a cell of a plan takes
 * a hundred bytes or so, the long texts made up for by the empty cells.
 */
const CELLS_A_MESSAGE = 40_000;

interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
  /** Null where the sheet holds nothing. */
  readonly used: Range | null;
  readonly merges: readonly Range[];
}

/** A sheet as read, with the id by which events name it. */
export interface SheetRead {
  readonly id: string;
  readonly grid: Grid;
}

/** Reads sheets whole: one message for what there is, one for the cells, more where a sheet is large. */
export async function readSheets(messenger: Messenger, names: readonly string[]): Promise<SheetRead[]> {
  const frames = await readFrames(messenger, names);
  const parts = frames.flatMap(({ used }, sheet) => (used ? partsOf(sheet, used, CELLS_A_MESSAGE) : []));
  const rows: GridRow[][] = frames.map(() => []);
  const hiddenColumns: number[][] = frames.map(() => []);
  for (const message of messagesOf(parts)) {
    for (const read of await readParts(messenger, frames, message)) {
      rows[read.sheet]!.push(...read.rows);
      hiddenColumns[read.sheet] = [...read.hiddenColumns];
    }
  }
  return frames.map(({ id, name, visibility, merges }, index) => ({
    id,
    grid: { sheet: name, visibility, rows: rows[index]!, merges, hiddenColumns: hiddenColumns[index]! },
  }));
}

async function readFrames(
  messenger: Messenger,
  names: readonly string[],
  merges = true,
): Promise<SheetFrame[]> {
  try {
    const asked = await messenger.send((workbook) =>
      names.map((name) => {
        const sheet = workbook.worksheets.getItemOrNullObject(name).load('id,name,position,visibility');
        const used = sheet.getUsedRangeOrNullObject(true).load(AREA_PROPERTIES);
        const merged = merges ? sheet.getRange().getMergedAreasOrNullObject() : null;
        // Asked for now: what stands behind an object cannot be reached after the message.
        const areas = merged?.areas.load(AREA_ITEMS);
        return { sheet, used, merged, areas };
      }),
    );
    const frames = asked.flatMap(({ sheet, used, merged, areas }): SheetFrame[] => {
      if (sheet.isNullObject) return [];
      return [
        {
          id: sheet.id,
          name: sheet.name,
          position: sheet.position,
          visibility: visibilityOf(sheet.visibility),
          used: used.isNullObject ? null : areaOf(used),
          merges: merged && !merged.isNullObject ? areas!.items.map(areaOf) : [],
        },
      ];
    });
    return frames.sort((a, b) => a.position - b.position);
  } catch (error) {
    // A sheet with very many merged areas fails as a whole, and is asked by parts.
    if (!(error instanceof HostFault) || error.reason !== 'not able' || !merges) throw error;
    const frames = await readFrames(messenger, names, false);
    return Promise.all(
      frames.map(async (frame) => ({
        ...frame,
        merges: frame.used ? await readMergesByParts(messenger, frame.name, frame.used) : [],
      })),
    );
  }
}

interface Part {
  /** Which of the frames. */
  readonly sheet: number;
  readonly area: Range;
}

interface PartRead {
  readonly sheet: number;
  readonly rows: readonly GridRow[];
  readonly hiddenColumns: readonly number[];
}

function partsOf(sheet: number, used: Range, cells: number): Part[] {
  const width = used.right - used.left + 1;
  const height = Math.max(1, Math.floor(cells / width));
  const parts: Part[] = [];
  for (let top = used.top; top <= used.bottom; top += height) {
    parts.push({ sheet, area: { ...used, top, bottom: Math.min(used.bottom, top + height - 1) } });
  }
  return parts;
}

/** As many parts in a message as there is room for. */
function messagesOf(parts: readonly Part[]): Part[][] {
  const messages: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const cells = sizeOf(part.area);
    if (cells > room || messages.length === 0) {
      messages.push([]);
      room = CELLS_A_MESSAGE;
    }
    messages.at(-1)!.push(part);
    room -= cells;
  }
  return messages;
}

async function readParts(
  messenger: Messenger,
  frames: readonly SheetFrame[],
  parts: readonly Part[],
): Promise<PartRead[]> {
  const cellReader = import('./rangeCells');
  const { CELL_PROPERTIES, cellsOf, rowsOf } = await cellReader;
  try {
    const asked = await messenger.send((workbook) =>
      parts.map(({ sheet, area }) => {
        const range = rangeAt(workbook, frames[sheet]!.name, area).load(CELL_PROPERTIES);
        const rows = range.getRowProperties({ rowHidden: true });
        // From the first column on: a sheet may hide what lies before its table.
        const columns = rangeAt(workbook, frames[sheet]!.name, { ...area, left: 0 }).getColumnProperties({
          columnHidden: true,
        });
        return { sheet, area, range, rows, columns };
      }),
    );
    return asked.map(({ sheet, area, range, rows, columns }) => ({
      sheet,
      rows: rowsOf(
        cellsOf(range),
        area.top,
        area.left,
        (row) => rows.value[row - area.top]?.rowHidden === true,
      ),
      hiddenColumns: columns.value.flatMap((column, index) => (column.columnHidden ? [index] : [])),
    }));
  } catch (error) {
    const halves = parts.flatMap(({ sheet, area }) => partsOf(sheet, area, Math.ceil(sizeOf(area) / 2)));
    const isTooLarge = error instanceof HostFault && error.reason === 'too large';
    if (!isTooLarge || halves.length === parts.length) throw error;
    const read: PartRead[] = [];
    for (const half of halves) read.push(...(await readParts(messenger, frames, [half])));
    return read;
  }
}

function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function visibilityOf(visibility: string): Visibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'very hidden' : 'visible';
}
