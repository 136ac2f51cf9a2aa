import type { Beside } from './beside';
import type { Field } from './field';
import { rectangles, type Placed } from './rectangles';
import type { PatchLook, SheetPatch } from './sheetPatch';

const DAYS: ReadonlySet<Field> = new Set<Field>(['Due', 'Earliest open', 'Start']);
const FIGURES: ReadonlySet<Field> = new Set<Field>(['Computed target', 'Difference', 'Expected by now']);

/** How a field looks on a row: as days, as figures, as shares where its indicator is one. */
export function lookOf(field: Field, row: number, { records }: Beside): PatchLook {
  if (DAYS.has(field)) return 'computed day';
  if (field === 'Days left') return 'computed number';
  if (!FIGURES.has(field)) return 'computed';
  return records.get(row)?.indicators[0]?.unit === '%' ? 'computed share' : 'computed number';
}

/** Looks of single cells as few patches. */
export function lookPatches(sheet: string, cells: readonly Placed<PatchLook>[]): SheetPatch[] {
  const looks = [...new Set(cells.map(({ value }) => value))];
  return looks.flatMap((look) =>
    rectangles(cells.filter(({ value }) => value === look)).map(({ area }): SheetPatch => ({
      kind: 'look',
      sheet,
      area,
      look,
    })),
  );
}
