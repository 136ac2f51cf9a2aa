/// <reference types="office-js" />
import type { SheetPatch } from '../../../shared/patch';
import type { DayFormats } from './DayFormats';
import type { Messenger } from './Messenger';
import { rangeAt } from './areas';

type ValuesPatch = Extract<SheetPatch, { kind: 'values' }>;

/** Asks once, in one message, how cells are formatted that are to take a day and of which that is not known. */
export async function learnDays(
  messenger: Messenger,
  days: DayFormats,
  patches: readonly SheetPatch[],
): Promise<void> {
  const added = new Set(patches.flatMap((patch) => (patch.kind === 'add sheet' ? [patch.sheet] : [])));
  const unknown = patches.filter(
    (patch): patch is ValuesPatch =>
      patch.kind === 'values' && !added.has(patch.sheet) && takesUnknownDay(days, patch),
  );
  if (unknown.length === 0) return;
  const { kindOfFormat } = await import('../../../shared/numberFormat');
  const ranges = await messenger.send((workbook) =>
    unknown.map(({ sheet, area }) => rangeAt(workbook, sheet, area).load('numberFormat')),
  );
  for (const [index, { sheet, area }] of unknown.entries()) {
    for (const [down, row] of ranges[index]!.numberFormat.entries()) {
      for (const [across, format] of (row as unknown[]).entries()) {
        days.note(sheet, area.top + down, area.left + across, kindOfFormat(String(format)) === 'date');
      }
    }
  }
}

/** Remembers which cells show days now that a patch was written. */
export function noteDays(days: DayFormats, patch: SheetPatch): void {
  if (patch.kind === 'clear') days.noteArea(patch.sheet, patch.area, false);
  else if (patch.kind === 'look' && patch.look === 'computed day')
    days.noteArea(patch.sheet, patch.area, true);
  else if (patch.kind === 'values') {
    for (const { row, column } of daysIn(patch)) days.note(patch.sheet, row, column, true);
  }
}

function takesUnknownDay(days: DayFormats, patch: ValuesPatch): boolean {
  return daysIn(patch).some(({ row, column }) => !days.knows(patch.sheet, row, column));
}

/** The cells to which a patch writes a day. */
function daysIn({ area, values }: ValuesPatch): { row: number; column: number }[] {
  return values.flatMap((row, down) =>
    row.flatMap((value, across) =>
      typeof value === 'object' && value !== null
        ? [{ row: area.top + down, column: area.left + across }]
        : [],
    ),
  );
}
