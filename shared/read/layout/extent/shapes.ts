import { byStretch } from '../../../sharing';
import type { Line } from '../../sheet';

interface Span {
  readonly column: number;
  readonly lastColumn: number;
}

/** The cells of so many lines that are filled alike. */
export interface Shape {
  readonly spans: readonly Span[];
  readonly count: number;
}

export type Shapes = readonly Shape[];

/** As it is counted; shapes with one key are one. */
interface Count extends Shape {
  readonly key: string;
  count: number;
}

/** Which columns lines fill, and how many fill the same: thousands of lines have a few shapes. */
export function shapesOf(lines: readonly Line[]): Shapes {
  const shapes = new Map<string, Count>();
  for (const own of shapesIn(lines).flat()) {
    const known = shapes.get(own.key);
    if (known) known.count += own.count;
    else shapes.set(own.key, { ...own });
  }
  return [...shapes.values()];
}

const shapesIn = byStretch((lines: readonly Line[]): readonly Count[] => {
  const shapes: Count[] = [];
  for (const { slots } of lines) {
    const known = shapes.find(({ spans }) => isFilledAlike(spans, slots));
    if (known) known.count++;
    else shapes.push({ key: keyOf(slots), spans: slots, count: 1 });
  }
  return shapes;
});

function isFilledAlike(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++)
    if (a[at]!.column !== b[at]!.column || a[at]!.lastColumn !== b[at]!.lastColumn) return false;
  return true;
}

function keyOf(spans: readonly Span[]): string {
  let key = '';
  for (const { column, lastColumn } of spans) key += `${column}-${lastColumn} `;
  return key;
}
