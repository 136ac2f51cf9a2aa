/// <reference types="office-js" />
import type { Range } from '../../../shared/grid';
import { HostFault } from '../sheetPort';
import type { Messenger } from './Messenger';
import { AREA_ITEMS, areaOf, rangeAt } from './areas';

/** Excel gives at most 512 merged areas of a range; rows of a plan seldom have more than a few each. */
const ROWS_AT_ONCE = 64;

/** The merged areas of a sheet that has too many to be given at once. */
export async function readMergesByParts(
  messenger: Messenger,
  sheet: string,
  used: Range,
  rowsAtOnce = ROWS_AT_ONCE,
): Promise<Range[]> {
  const tops: number[] = [];
  for (let top = 0; top <= used.bottom; top += rowsAtOnce) tops.push(top);
  try {
    const asked = await messenger.send((workbook) =>
      tops.map((top) => {
        const bottom = Math.min(used.bottom, top + rowsAtOnce - 1);
        const merged = rangeAt(workbook, sheet, {
          ...used,
          left: 0,
          top,
          bottom,
        }).getMergedAreasOrNullObject();
        return { merged, areas: merged.areas.load(AREA_ITEMS) };
      }),
    );
    // A merged area is given with the part in which it begins, and with no other.
    return asked.flatMap(({ merged, areas }) => (merged.isNullObject ? [] : areas.items.map(areaOf)));
  } catch (error) {
    const mayBeFewer = error instanceof HostFault && error.reason === 'not able' && rowsAtOnce > 1;
    if (!mayBeFewer) throw error;
    return readMergesByParts(messenger, sheet, used, Math.floor(rowsAtOnce / 8));
  }
}
