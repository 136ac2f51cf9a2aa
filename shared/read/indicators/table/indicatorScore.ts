import type { Table } from '../../sheet';
import { findAmounts } from '../figures/amount';
import { columnMeaning } from './columnRole';
import { kindOf, readFigureLabel } from './figureLabel';
import { indicatorLayout, withoutProperties } from './indicatorLayout';
import { cellsOf, isFigure } from './tableCells';
import { readTargetSentence } from '../sentence/readTargetSentence';

/** Headings of columns that name places, people or kinds of things: what reference tables are counted by. */
const COUNTED_BY =
  /^(?:wards?|areas?|district|neighbourhoods?|safer.?neighbourhood|beats?|sectors?|location|site|postcode|parish|street|age|age group|gender|sex|ethnicity|victims?|suspects?|offenders?|schools?|day|time|hour|method|type of premises|premises|month|division|lsoa|town|village)\b/i;

/** `PI | Description`: what has an indicator's code is one. */
const CODE = /^(?:k?pi|bvpi|lpi|ni)s?(?: (?:no|number|ref|code))?\.?$/i;

/**
 * 0…1: is this a table of indicators, rather than of counts by place or of actions? Words of targets
 * over figures say so, periods over figures less so, and figures alone not at all.
 */
export function indicatorScore(table: Table): number {
  if (table.columns.length < 2 || table.body.length === 0) return 0;
  const { direction, columns, kindColumn, periodColumns } = indicatorLayout(table, '2000/01');
  const figures = columns.filter(({ role }) => role === 'figure');
  if (figures.length === 0) return 0;
  const dated = withoutProperties(table, periodColumns);
  const slots = figures.flatMap(({ column }) => cellsOf(dated, column));
  const told = slots.filter(
    (slot) =>
      isFigure(slot) || (slot.text.length <= 200 && findAmounts(slot.text).length > 0 && isTerse(slot.text)),
  );
  const numeric = slots.length === 0 ? 0 : told.length / slots.length;
  const captions = table.captions.flatMap((line) => line.slots.map(({ text }) => text));
  const sentence = captions.some((text) => text.length <= 300 && readTargetSentence(text) !== null);
  const labels = figures.map(({ label }) => label);
  const periods = labels.filter((label) => label?.period ?? label?.yearless).length;
  const kinds = new Set([
    ...labels.flatMap((label) => (label?.kindSaid ? [label.kind] : [])),
    ...(kindColumn ? cellsOf(table, kindColumn).flatMap(({ text }) => kindOf(text) ?? []) : []),
  ]);
  const aims = kinds.has('target') || kinds.has('baseline');
  const named = columns.some(({ column }) => columnMeaning(column.heading, null)?.role === 'name');
  // what has a unit or a better end is followed, whatever it is called
  const counted =
    table.columns.slice(0, 2).some(({ heading }) => COUNTED_BY.test(heading.trim())) &&
    !table.columns.slice(0, 2).some(({ heading }) => CODE.test(heading.trim())) &&
    !columns.some(({ role }) => role === 'polarity' || role === 'unit');

  const filled = table.body.filter((line) => line.slots.length > 1).length;
  const followed = slots.length >= Math.max(1, filled / 2);
  // cells still empty at the start of a year are no evidence against
  if (slots.length > 0 && numeric < 0.3) return sentence && periods >= 2 ? 0.6 : numeric;
  if (slots.length === 0 && periods < 2) return named && aims && kinds.size >= 2 ? 0.6 : 0.1;
  if (sentence && (periods >= 2 || direction === 'down' || (aims && followed && (named || kinds.size >= 2))))
    return 0.95;
  if (direction === 'down') return scoreDown(table, aimRows(table) || aims, counted);
  if (aims && (kinds.size >= 2 || periods >= 1 || named)) return counted ? 0.6 : 0.95;
  if (named && (periods >= 1 || aims || kinds.size >= 1)) return 0.85;
  // a lone "Target" heads milestones in plans of action
  if (aims) return counted || (kinds.size === 1 && periods === 0) ? 0.3 : 0.6;
  if (counted || periods === 0) return 0.1;
  return periods >= 2 ? 0.6 : 0.2;
}

function scoreDown(table: Table, aims: boolean, counted: boolean): number {
  if (aims) return 0.95;
  const [first] = table.columns;
  const months = first ? cellsOf(table, first).filter(({ text }) => /^[a-z]+$/i.test(text)).length : 0;
  if (counted || months > table.body.length / 2) return 0.35;
  return 0.6;
}

/** Rows named Target or Baseline. */
function aimRows({ body }: Table): boolean {
  return body.some((line) => {
    const label = line.slots[0] ? readFigureLabel(line.slots[0].text) : null;
    return label !== null && label.kindSaid && label.kind !== 'actual';
  });
}

/** A figure with a few words, not a sentence of an action with a number in it. */
function isTerse(text: string): boolean {
  return text.split(/\s+/).length <= 8 || /\bbase ?line\b|\bper [\d,]+/i.test(text);
}
