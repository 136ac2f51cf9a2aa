import { read } from '../../shared/read';
import type { Workbook } from '../../shared/grid';
import { everyLayout } from './everyLayout';
import { retyped } from './retyped';

/** Spaces and line breaks are not what a plan says. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').replaceAll('\u2011', '-') : value;

function substanceOf(workbook: Workbook): string {
  const { plans, notPlaced } = read(workbook);
  return JSON.stringify({ plans, notPlaced: notPlaced.length }, plain);
}

const substance = new Map(everyLayout.map((layout) => [layout, substanceOf(layout.workbook)]));

test.each(retyped)('every layout says the same $how', ({ of, but }) => {
  const asked = everyLayout.filter(({ name }) => name !== but);
  const otherwise = asked.filter((layout) => substanceOf(of(layout.workbook)) !== substance.get(layout));
  expect(otherwise.map(({ name }) => name)).toEqual([]);
});
