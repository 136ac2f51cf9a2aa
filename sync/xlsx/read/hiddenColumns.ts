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
  return { first: Number(attributes.get('min')) - 1, last: Number(attributes.get('max')) - 1 };
}

/** Each hidden column up to the last that holds something: a sheet often hides all that follow. */
export function hiddenUpTo(widest: number, hidden: readonly HiddenColumns[]): number[] {
  const columns = new Set<number>();
  for (const { first, last } of hidden) {
    for (let column = first; column <= Math.min(last, widest); column++) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}
