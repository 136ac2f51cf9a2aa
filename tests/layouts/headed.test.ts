import { read } from '../../shared/read';
import type { Reading } from '../../shared/model';
import { everyLayout } from './everyLayout';
import { headed } from './headed';

/** What tells where on the sheet something stands. */
const PLACES = new Set(['source', 'cells', 'cell', 'places', 'id']);

/** Where a record stands, and how a heading is written, is not what a plan says. */
const plain = (key: string, value: unknown): unknown => {
  if (PLACES.has(key)) return undefined;
  return typeof value === 'string' ? value.replace(/:$/, '').toLowerCase() : value;
};

function substanceOf({ plans }: Reading): string {
  return JSON.stringify(plans, plain);
}

const readings = everyLayout.map((layout) => ({ ...layout, reading: read(layout.workbook) }));

test.each(headed)('every layout says the same $how', ({ of, but }) => {
  const changed = readings.flatMap(({ name, workbook, reading }) => {
    const other = of(workbook, reading);
    return other === workbook ? [] : [{ name, is: substanceOf(read(other)), was: substanceOf(reading) }];
  });
  expect(changed.length).toBeGreaterThan(100);
  expect(changed.flatMap(({ name, is, was }) => (is === was ? [] : [name]))).toEqual(but);
});
