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
  for (const line of lines) add(shapes, shapeOf(line), line.slots, 1);
  return shapes;
});

type Counts = Map<string, { readonly spans: readonly Span[]; count: number }>;

function add(shapes: Counts, key: string, spans: readonly Span[], count: number): void {
  const known = shapes.get(key);
  if (known) known.count += count;
  else shapes.set(key, { spans, count });
}

const shapeOf = once(({ slots }: Line): string => {
  let shape = '';
  for (const { column, lastColumn } of slots) shape += `${column}-${lastColumn} `;
  return shape;
});
