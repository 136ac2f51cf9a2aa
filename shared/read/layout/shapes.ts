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
  const shapes = new Map<string, { spans: readonly Span[]; count: number }>();
  for (const line of lines) {
    const key = shapeOf(line);
    const known = shapes.get(key);
    if (known) known.count++;
    else shapes.set(key, { spans: line.slots, count: 1 });
  }
  return [...shapes.values()];
}

const shapeOf = once(({ slots }: Line): string => {
  let shape = '';
  for (const { column, lastColumn } of slots) shape += `${column}-${lastColumn} `;
  return shape;
});
