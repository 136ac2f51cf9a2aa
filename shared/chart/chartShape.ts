import { monthName } from '../words';
import type { Point, Way } from './targetPicture';

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A chart in pixels: where its line, figures and words stand. */
export interface ChartShape {
  readonly width: number;
  readonly height: number;
  /** From baseline to target; null where none can be drawn. */
  readonly expected: { readonly from: Spot; readonly to: Spot } | null;
  readonly figures: readonly Spot[];
  readonly labels: readonly Label[];
  /** Under the chart: when. */
  readonly times: readonly Label[];
  /** The height of the line at the bottom. */
  readonly floor: number;
}

const MARGIN = { top: 20, right: 14, bottom: 22, left: 14 };
const HEIGHT = 148;
/** Of a character of the labels, in pixels, on the generous side. */
const CHARACTER = 6.5;
const LINE = 13;

/**
 * Lays out an indicator's chart for a width in pixels. The scale is that of the values themselves and
 * not from nought: what matters is figure against line. Labels that would stand in each other's way are
 * put on the other side of their points, or left to the table.
 */
export function chartShape({ line, figures }: Way, width: number): ChartShape | null {
  const points: Point[] = [...figures, ...(line ? [line.from, line.to] : [])];
  if (points.length < 2) return null;
  const at = extent(points.map((point) => point.at));
  const values = extent(points.map(({ value }) => value));
  const across = width - MARGIN.left - MARGIN.right;
  const down = HEIGHT - MARGIN.top - MARGIN.bottom - LINE;
  const place = (point: Point): Spot => ({
    x: round(MARGIN.left + across * part(point.at, at)),
    y: round(MARGIN.top + down * (1 - part(point.value, values))),
    text: point.text,
  });
  const expected = line ? { from: place(line.from), to: place(line.to) } : null;
  const spots = figures.map(place);
  // The target first, then the newest figures: they are what is looked for.
  const named = [...(expected ? [expected.to, expected.from] : []), ...[...spots].reverse()];
  return {
    width,
    height: HEIGHT,
    expected,
    figures: spots,
    labels: placeLabels(named, width),
    times: timeLabels(points, place, width),
    floor: HEIGHT - MARGIN.bottom,
  };
}

/** Each above its point, or below it, where no other label stands. */
function placeLabels(spots: readonly Spot[], width: number): Label[] {
  const labels: Label[] = [];
  for (const { x, y, text } of spots) {
    const label = [y - 8, y + LINE + 3]
      .map((height) => ({ ...anchored(x, text, width), y: round(height), text }))
      .find((candidate) => !labels.some((other) => overlap(candidate, other)));
    const isSaid = labels.some((other) => other.text === text && Math.abs(other.x - x) < 1);
    if (label && !isSaid) labels.push(label);
  }
  return labels;
}

/** The months in which the line and the figures stand, from both ends inwards, as many as there is room for. */
function timeLabels(points: readonly Point[], place: (point: Point) => Spot, width: number): Label[] {
  const sorted = [...new Map(points.map((point) => [point.at, point])).values()].sort((a, b) => a.at - b.at);
  const inwards = [sorted[0]!, sorted.at(-1)!, ...sorted.slice(1, -1)];
  const labels: Label[] = [];
  for (const point of inwards) {
    const text = monthName(point.at);
    const label = { ...anchored(place(point).x, text, width), y: HEIGHT - 6, text };
    if (!labels.some((other) => overlap(label, other))) labels.push(label);
  }
  return labels.sort((a, b) => a.x - b.x);
}

function anchored(x: number, text: string, width: number): Pick<Label, 'x' | 'anchor'> {
  const half = (text.length * CHARACTER) / 2;
  if (x - half < 2) return { x: Math.min(x, 2 + MARGIN.left), anchor: 'start' };
  if (x + half > width - 2) return { x: Math.max(x, width - 2 - MARGIN.right), anchor: 'end' };
  return { x, anchor: 'middle' };
}

function overlap(a: Label, b: Label): boolean {
  const [aLeft, aRight] = sides(a);
  const [bLeft, bRight] = sides(b);
  return Math.abs(a.y - b.y) < LINE && aLeft < bRight + 6 && bLeft < aRight + 6;
}

function sides({ x, text, anchor }: Label): [number, number] {
  const length = text.length * CHARACTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return [left, left + length];
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** How far a value is along an extent, in the middle where all are the same. */
function part(value: number, [least, most]: [number, number]): number {
  return most === least ? 0.5 : (value - least) / (most - least);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
