import { isFurniture } from '../../bands';
import type { Field } from '../../headings';
import { kindOf, once, type Line, type Slot } from '../../sheet';
import { isAmongDates } from './amongDates';
import { headsBoard } from './board';
import { evidenceOf, isPeriodLabel, namesActions, namesIndicators } from './evidence';
import { lowerTo, upperFrom } from './headingSpan';
import { headsKinds, headsObjectives, mayNameKinds } from './kindsOfWork';
import { isLabel, isSign } from './label';
import { isParticulars } from './particulars';
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
  if (headsObjectives(line, lines[index + 1])) return { from: index, to: index, kind: 'actions' };
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

/** Whether a line may be a heading by the names in it: for most lines, it and the one below tell that it is none. */
export function mayHeadByName(line: Line, below: Line | undefined): boolean {
  const { names } = namesIn(line);
  return names.length > 0 ? !names.includes('none') : below !== undefined && !tellsNothing(below);
}

const NO_FIELDS: ReadonlySet<Field> = new Set();
const NO_COLUMNS: Names = { names: ['none'], fields: NO_FIELDS };
const NOTHING: Names = { names: [], fields: NO_FIELDS };
const BOARD: Names = { names: ['board'], fields: NO_FIELDS };

const namesIn = once((line: Line): Names => {
  if (line.slots.length < 2 || line.slots.some(isDottedRef) || isParticulars(line)) return NO_COLUMNS;
  if (headsBoard(line)) return BOARD;
  const evidence = evidenceOf(line);
  const names: ('actions' | 'indicators' | 'kinds')[] = [];
  if (namesActions(evidence)) names.push('actions');
  if (namesIndicators(evidence)) names.push('indicators');
  if (names.length === 0 && evidence.named >= 1 && mayNameKinds(line)) names.push('kinds');
  return names.length === 0 ? NOTHING : { names, fields: evidence.fields };
});

/** `1.1` numbers a row, and names no column. */
function isDottedRef({ cell, text }: Slot): boolean {
  return cell.kind === 'text' && /^\d{1,2}(?:\.\d{1,2})+$/.test(text);
}

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

/** Whether a line may be a heading that no name gives away, by itself. */
export const mayHeadPlainly = once(
  (line: Line): boolean =>
    line.slots.length >= 2 &&
    line.slots.every((slot) => isLabel(slot) || isPeriodLabel(slot)) &&
    !isParticulars(line) &&
    !line.slots.some((slot) => isFurniture(slot.text)),
);

/** A plain heading's lines, counted from its main one. */
interface Plain {
  readonly above: number;
  readonly below: number;
}

const plainKeeper = once((_: Line): { near: readonly (Line | undefined)[]; plain: Plain | null } => ({
  near: [],
  plain: null,
}));

/** From the line above a plain heading to the last below it that is looked at. */
const NEAR = [-1, 0, 1, 2, 3, 4, 5];

/**
 * A heading that no name gives away: a line of short labels, each over cells of another make
 * (numbers, signs, dates) in the lines below.
 */
export function plainHeadingAt(lines: readonly Line[], index: number): HeadingAt | null {
  const line = lines[index]!;
  if (!mayHeadPlainly(line)) return null;
  const kept = plainKeeper(line);
  if (NEAR.some((by, at) => kept.near[at] !== lines[index + by])) {
    kept.near = NEAR.map((by) => lines[index + by]);
    kept.plain = plainAmong(lines, index);
  }
  return kept.plain && { from: index - kept.plain.above, to: index + kept.plain.below, kind: 'other' };
}

function plainAmong(lines: readonly Line[], index: number): Plain | null {
  const line = lines[index]!;
  const to = lowerTo(lines, index);
  const below = lines.slice(to + 1, to + 4).filter((next, at) => next.row - lines[to]!.row <= at + 2);
  if (below.length === 0 || below.some((next) => isNumberedAlike(line, next))) return null;
  const over = below.filter((next) => {
    const data = next.slots.filter((slot) => isDatum(slot) && isHeaded(line, slot));
    return (
      data.length >= 1 &&
      next.slots.length >= 2 &&
      (data.length >= (next.slots.length - 1) * 0.5 || (data.length >= 2 && line.slots.length >= 4))
    );
  });
  return over.length >= Math.min(2, below.length)
    ? { above: index - upperFrom(lines, index), below: to - index }
    : null;
}

/** `1.1` over `1.2` are two rows of one table. */
function isNumberedAlike({ slots: [one] }: Line, { slots: [other] }: Line): boolean {
  return (
    one?.column === other?.column && [one, other].every((slot) => /^\d+(?:\.\d+)+$/.test(slot?.text ?? ''))
  );
}

/** A label of another make than the cell below it: dates under a date are rows of one table. */
function isHeaded(line: Line, slot: Slot): boolean {
  const heading = line.slots.find((own) => own.column <= slot.lastColumn && own.lastColumn >= slot.column);
  if (!heading) return false;
  return kindOf(slot) === 'text' ? !isDatum(heading) : kindOf(heading) === 'text' || isPeriodLabel(heading);
}

/** A number, a date or a sign such as ☆ or ✓: what stands under labels. A question mark stands for words to come. */
function isDatum(slot: Slot): boolean {
  if (kindOf(slot) !== 'text') return true;
  return (
    (isSign(slot.text) && slot.text[0] !== '?') ||
    /^[£$€]?\s?[-–+]?[\d,.]+\s?%?$/.test(slot.text) ||
    isPeriodLabel(slot)
  );
}
