import { read } from '../../shared/read';
import type { Workbook } from '../../shared/grid';
import { heldout, layouts, type Layout } from '.';
import { blind } from './blind';
import { elsewhere } from './elsewhere';
import { filed } from './filed';
import { received } from './received';
import { retyped } from './retyped';
import { sent } from './sent';
import { stranger } from './stranger';

const all: readonly Layout[] = [layouts, heldout, blind, elsewhere, filed, received, sent, stranger].flat();

/** Spaces and line breaks are not what a plan says. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').replaceAll('\u2011', '-') : value;

function substanceOf(workbook: Workbook): string {
  const { plans, notPlaced } = read(workbook);
  return JSON.stringify({ plans, notPlaced: notPlaced.length }, plain);
}

const substance = new Map(all.map((layout) => [layout, substanceOf(layout.workbook)]));

test.each(retyped)('every layout says the same $how', ({ of, but }) => {
  const asked = all.filter(({ name }) => name !== but);
  const otherwise = asked.filter((layout) => substanceOf(of(layout.workbook)) !== substance.get(layout));
  expect(otherwise.map(({ name }) => name)).toEqual([]);
});
