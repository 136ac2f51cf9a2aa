import { LAST_COLUMN } from '../../../shared/grid';
import type { XmlCursor } from '../xml';

/** Columns from 0, both ends included. */
export interface HiddenColumns {
  readonly first: number;
  readonly last: number;
}

/** A `<col>` whose tag was just read, where it hides its columns or leaves them no width. */
export function readColumn(cursor: XmlCursor): HiddenColumns | null {
  const attributes = cursor.attributes();
  const hidden = attributes.get('hidden');
  const width = attributes.get('width');
  if (hidden !== '1' && hidden !== 'true' && !(width !== undefined && Number(width) === 0)) return null;
  const first = Number(attributes.get('min')) - 1;
  const last = Number(attributes.get('max')) - 1;
  return first >= 0 && last >= first ? { first, last } : null;
}

/**
 * Each hidden column up to the last that holds something: a sheet often hides all that follow. Each
 * is looked at once, however often the file says that it is hidden.
 */
export function hiddenUpTo(widest: number, hidden: readonly HiddenColumns[]): number[] {
  const columns: number[] = [];
  let next = 0;
  for (const { first, last } of [...hidden].sort((a, b) => a.first - b.first)) {
    const end = Math.min(last, widest, LAST_COLUMN);
    for (next = Math.max(next, first); next <= end; next++) columns.push(next);
  }
  return columns;
}
