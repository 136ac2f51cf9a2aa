import type { CellValue } from './facts';
import { sameValue } from './sameValue';

/** A cell as the last agreed value, what the district says now, and what the county says. */
export interface ThreeValues {
  readonly agreed: CellValue;
  readonly district: CellValue;
  /** The agreed value where the county wrote nothing over it. */
  readonly county: CellValue;
}

/** Whose value stands. `both`: they made the same change. `conflict`: the agreed value stands until someone decides. */
export type CellVerdict = 'neither' | 'district' | 'county' | 'both' | 'conflict';

/** The table of part 6, for one cell. Values are compared as typed (`sameValue`). */
export function decideCell(field: string, { agreed, district, county }: ThreeValues): CellVerdict {
  const same = (a: CellValue, b: CellValue) => sameValue(field, a, b);
  const districtChanged = !same(agreed, district);
  const countyChanged = !same(agreed, county);
  if (!districtChanged) return countyChanged ? 'county' : 'neither';
  if (!countyChanged) return 'district';
  return same(district, county) ? 'both' : 'conflict';
}

/** The value that stands after `decideCell`. Of the same value in two spellings, the district's. */
export function standingValue(verdict: CellVerdict, { agreed, district, county }: ThreeValues): CellValue {
  if (verdict === 'conflict') return agreed;
  return verdict === 'county' ? county : district;
}

/** What becomes of a row that an earlier revision had. */
export type RowVerdict = 'present' | 'not said' | 'withdrawn' | 'conflict';

/** The table of part 6, for a whole row: absence says something in a complete return alone. */
export function decideRow(row: {
  readonly inRevision: boolean;
  readonly complete: boolean;
  /** The county wrote over one of the district's values. */
  readonly countyChanged: boolean;
}): RowVerdict {
  if (row.inRevision) return 'present';
  if (!row.complete) return 'not said';
  return row.countyChanged ? 'conflict' : 'withdrawn';
}
