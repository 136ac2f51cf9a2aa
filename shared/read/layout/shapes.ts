import { byStretch } from '../../sharing';
import { once, type Line } from '../sheet';

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

/** Which columns lines fill, and how many fill the same: thousands of lines have a few shapes. */
export function shapesOf(lines: readonly Line[]): Shapes {
  const shapes: Counts = new Map();
  for (const each of shapesIn(lines))
    for (const [key, shape] of each) add(shapes, key, shape.spans, shape.count);
  return [...shapes.values()];
}

const shapesIn = byStretch((lines: readonly Line[]): ReadonlyMap<string, Shape> => {
  const shapes: Counts = new Map();
  let from = 0;
  for (let at = 1; at <= lines.length; at++) {
    if (at < lines.length && isFilledAlike(lines[at]!.slots, lines[from]!.slots)) continue;
    add(shapes, shapeOf(lines[from]!), lines[from]!.slots, at - from);
    from = at;
  }
  return shapes;
});

type Counts = Map<string, { readonly spans: readonly Span[]; count: number }>;

function add(shapes: Counts, key: string, spans: readonly Span[], count: number): void {
  const known = shapes.get(key);
  if (known) known.count += count;
  else shapes.set(key, { spans, count });
}

function isFilledAlike(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++)
    if (a[at]!.column !== b[at]!.column || a[at]!.lastColumn !== b[at]!.lastColumn) return false;
  return true;
}

const shapeOf = once(({ slots }: Line): string => {
  let shape = '';
  for (const { column, lastColumn } of slots) shape += `${column}-${lastColumn} `;
  return shape;
});
