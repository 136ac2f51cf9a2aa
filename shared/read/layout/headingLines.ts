import { byStretch } from '../../sharing';
import { monthNamed } from '../../time';
import { isFurniture, isNumberedLabel, tellsObjective } from '../bands';
import { matchHeading, type Field } from '../headings';
import { once, type Line, type Slot } from '../sheet';
import { isAmongDates } from './amongDates';
import { headsBoard } from './board';
import { evidenceOf, isPeriodLabel, namesActions, namesIndicators } from './evidence';
import { headsKinds, mayNameKinds } from './kindsOfWork';
import { headsSideways, tellsNothing } from './sidewaysHeading';

/** Which lines form a heading, by index into the sheet's lines. */
export interface HeadingAt {
  readonly from: number;
  readonly to: number;
  readonly kind: 'actions' | 'indicators' | 'other';
}

/** The heading that has its main line at `index`, by the names in it; null where it names nothing. */
export function namedHeadingAt(lines: readonly Line[], index: number): HeadingAt | null {
  const line = lines[index]!;
  const { names, fields } = namesIn(line);
  if (names.length === 0) return sidewaysAt(lines, index);
  if (names.includes('none') || repeatsWords(line, lines[index - 1])) return null;
  if (names.includes('board')) return { from: index, to: index, kind: 'actions' };
  const actions = names.includes('actions');
  const indicators = names.includes('indicators') && !isAmongDates(line, lines[index - 1], lines[index + 1]);
  if (names.includes('kinds') && headsKinds(line, lines[index + 1]))
    return { from: index, to: index, kind: 'actions' };
  if (!actions && !indicators) return sidewaysAt(lines, index);
  const kind = actions && (fields.has('action') || !indicators) ? 'actions' : 'indicators';
  return { from: upperFrom(lines, index), to: lowerTo(lines, index), kind };
}

interface Names {
  /** Columns of what the line names, by itself; `none` where it can name no columns. */
  readonly names: readonly ('board' | 'actions' | 'indicators' | 'kinds' | 'none')[];
  readonly fields: ReadonlySet<Field>;
}

/**
 * Whether none of these lines is a heading by name, whatever stands above them and below: they are then
 * passed over as one. `next` is the line behind them.
 */
export const nameNothing = byStretch((lines: readonly Line[], next: Line | undefined): boolean =>
  lines.every((line, at) => {
    const { names } = namesIn(line);
    const below = lines[at + 1] ?? next;
    return names.includes('none') || (names.length === 0 && (!below || tellsNothing(below)));
  }),
);

const NO_FIELDS: ReadonlySet<Field> = new Set();
const NO_COLUMNS: Names = { names: ['none'], fields: NO_FIELDS };
const NOTHING: Names = { names: [], fields: NO_FIELDS };
const BOARD: Names = { names: ['board'], fields: NO_FIELDS };

const namesIn = once((line: Line): Names => {
  if (line.slots.length < 2 || isParticulars(line)) return NO_COLUMNS;
  if (headsBoard(line)) return BOARD;
  const evidence = evidenceOf(line);
  const names: ('actions' | 'indicators' | 'kinds')[] = [];
  if (namesActions(evidence)) names.push('actions');
  if (namesIndicators(evidence)) names.push('indicators');
  if (names.length === 0 && evidence.named >= 1 && mayNameKinds(line)) names.push('kinds');
  return names.length === 0 ? NOTHING : { names, fields: evidence.fields };
});

function sidewaysAt(lines: readonly Line[], index: number): HeadingAt | null {
  const heads = headsSideways(lines, index) && !repeatsWords(lines[index]!, lines[index - 1]);
  return heads ? { from: index, to: index, kind: 'indicators' } : null;
}

const LONGEST_NAME = 20;

/** What the line above says in the same column, at length, is a row's objective, not a heading. */
function repeatsWords(line: Line, above: Line | undefined): boolean {
  return line.slots.some(
    (slot) =>
      slot.text.length > LONGEST_NAME &&
      above?.slots.some((own) => own.column === slot.column && own.text === slot.text),
  );
}

/** "Project: | Night buses | Ref: | P1", "Objective 2 | Safer nights": labels and their values in turn. */
function isParticulars(line: Line): boolean {
  const { slots } = line;
  return (
    isNumberedLabel(line) ||
    tellsObjective(line) ||
    slots.some(
      ({ text }, at) => text.endsWith(':') && at + 1 < slots.length && !slots[at + 1]!.text.endsWith(':'),
    )
  );
}

/**
 * A heading that no name gives away: a line of short labels, each over cells of another make
 * (numbers, signs, dates) in the lines below.
 */
export function plainHeadingAt(lines: readonly Line[], index: number): HeadingAt | null {
  const line = lines[index]!;
  if (line.slots.length < 2 || !line.slots.every((slot) => isLabel(slot) || isPeriodLabel(slot))) return null;
  if (isParticulars(line) || line.slots.some((slot) => isFurniture(slot.text))) return null;
  const to = lowerTo(lines, index);
  const below = lines.slice(to + 1, to + 4).filter((next, at) => next.row - lines[to]!.row <= at + 2);
  if (below.length === 0) return null;
  const over = below.filter((next) => {
    const data = next.slots.filter((slot) => isDatum(slot) && isHeaded(line, slot));
    return (
      data.length >= 1 &&
      (data.length >= (next.slots.length - 1) * 0.5 || (data.length >= 2 && line.slots.length >= 4))
    );
  });
  return over.length >= Math.min(2, below.length)
    ? { from: upperFrom(lines, index), to, kind: 'other' }
    : null;
}

/** A label of another make than the cell below it: dates under a date are rows of one table. */
function isHeaded(line: Line, slot: Slot): boolean {
  const heading = line.slots.find((own) => own.column <= slot.lastColumn && own.lastColumn >= slot.column);
  if (!heading) return false;
  return slot.cell.kind === 'text'
    ? !isDatum(heading)
    : heading.cell.kind === 'text' || isPeriodLabel(heading);
}

function isLabel(slot: Slot): boolean {
  return slot.cell.kind === 'text' && slot.text.length <= 70 && !isSign(slot.text);
}

/** A number, a date or a sign such as ☆ or ✓: what stands under labels. */
function isDatum(slot: Slot): boolean {
  if (slot.cell.kind !== 'text') return true;
  return isSign(slot.text) || /^[£$€]?\s?[-–+]?[\d,.]+\s?%?$/.test(slot.text) || isPeriodLabel(slot);
}

function isSign(text: string): boolean {
  return text.length <= 2 && !/[A-Za-z0-9%£#]/.test(text);
}

/** Lines below the main one that tell columns under a shared heading apart. */
function lowerTo(lines: readonly Line[], index: number): number {
  const main = lines[index]!;
  let to = index;
  for (let next = index + 1; next < lines.length && next <= index + 2; next++) {
    const line = lines[next]!;
    if (line.row !== lines[to]!.row + 1 || !isLowerHeading(line, main)) break;
    to = next;
  }
  return to;
}

function isLowerHeading(line: Line, main: Line): boolean {
  if (line.slots.length === 0) return false;
  const before = (slot: Slot) => [...main.slots].reverse().find((heading) => heading.column <= slot.column);
  const grouped = (slot: Slot) => {
    const heading = before(slot);
    return heading !== undefined && slot.column <= heading.lastColumn && heading.lastColumn > heading.column;
  };
  // short labels under merged headings, and under the other headings nothing
  if (line.slots.length >= 2 && line.slots.every((slot) => grouped(slot) && isLabel(slot) && isShort(slot)))
    return true;
  // the name of the first column may stand below, where the line above begins further right
  const first = line.slots[0]!;
  const leads =
    first.column < main.slots[0]!.column && isLabel(first) && line.slots.slice(1).some(grouped)
      ? first
      : null;
  const labels = (slot: Slot) => isPeriodLabel(slot) || (isLabel(slot) && isSubLabel(slot));
  return line.slots.every((slot) => slot === leads || (before(slot) !== undefined && labels(slot)));
}

/** Labels that stand in a second heading line: a period, or a column name of its own. */
function isSubLabel(slot: Slot): boolean {
  if (isPeriodLabel(slot) || monthNamed(slot.text) !== null) return true;
  if (slot.cell.kind !== 'text' || !isShort(slot)) return false;
  const [best] = matchHeading(slot.text);
  return (
    (best !== undefined && best.score >= 0.85) ||
    /^(?:target|actual|baseline|number|no\.?|%|rate|total|male|female|from|to|start|end|rag|comment|progress|q[1-4]|quarter [1-4])(?![a-z])/i.test(
      slot.text,
    )
  );
}

function isShort(slot: Slot): boolean {
  return slot.text.length <= 30;
}

/** A line above that groups several columns: "Progress" over Q1 to Q4. */
function upperFrom(lines: readonly Line[], index: number): number {
  const main = lines[index]!;
  const above = lines[index - 1];
  if (!above || above.row !== main.row - 1) return index;
  const first = main.slots[0]!.column;
  const last = main.slots[main.slots.length - 1]!.lastColumn;
  const groups = above.slots.every((slot) => {
    const wide = slot.lastColumn > slot.column;
    const whole = slot.column <= first && slot.lastColumn >= last;
    const inside = slot.column >= first && slot.lastColumn <= last;
    return (
      inside && !whole && slot.text.length <= 40 && !slot.text.includes(':') && (wide || slot.column > first)
    );
  });
  // one short cell above the first column is a caption, not a group
  return groups && above.slots.some((slot) => slot.column > first) ? index - 1 : index;
}
