import {
  isBeside,
  isNumberAndHeading,
  isNumberedLabel,
  isOfPage,
  saysOfObjective,
  tellsObjective,
} from '../../bands';
import { teamScore } from '../../partners';
import type { Line, Slot } from '../../sheet';
import { saysAction } from './actionsBelowMeasures';
import { tellsOfAction } from './fieldsBelow';
import type { HeadingAt } from '../heading/headingLines';
import { saysWhatToDo } from '../heading/kindsOfWork';
import { tailFrom } from './tail';

const SURELY_TEAM = 0.7;
/** Enough lines to know a team by. */
const SAMPLE = 40;

export function isSingle(line: Line): boolean {
  return line.slots.length === 1;
}

/** How many lines at the end of a table belong to the page, or say who approved it. */
export function pageLines(lines: readonly Line[], from: number, end: number): number {
  let count = 0;
  while (end - count > from && isOfPage(lines[end - count - 1]!)) count++;
  return count;
}

/** Where a table's body ends: at the next heading's captions, and for figures at a gap before single lines. */
export function bodyEnd(lines: readonly Line[], heading: HeadingAt, until: number): number {
  const next = lines[until] ?? lines[heading.from]!;
  if (heading.kind === 'actions') {
    // bands above a repeated heading are read with it, in order
    const captions = trailingCaptions(lines.slice(heading.to + 1, until), next);
    // where no heading follows, what tells of the last action is no caption
    const first = lines[heading.to]!.slots[0]!.column;
    const isOwn = (line: Line) =>
      tellsOfAction(line) || isAction(line, lines[lines.indexOf(line) - 1]!, first);
    const apart = captions.findIndex((line) => !isOwn(line));
    const below = apart < 0 ? captions.length : apart;
    const own = until < lines.length ? 0 : below;
    const end = until - captions.length + own;
    return teamFrom(lines, heading.to + 1, end) ?? tailFrom(lines, heading.to + 1, end) ?? end;
  }
  for (let index = heading.to + 1; index < until; index++) {
    const gap = lines[index]!.row > lines[index - 1]!.row + 1;
    if (gap && isSingle(lines[index]!)) return index;
    if (index > heading.to + 1 && lines[index]!.row > lines[index - 1]!.row + 2) return index;
  }
  const captions = trailingCaptions(lines.slice(heading.to + 1, until), next);
  return until - captions.length + captions.findLastIndex(saysAction) + 1;
}

/** A cell that says what to do, right below another row and not in its first column; in brackets it is an aside. */
function isAction({ row, slots: [only] }: Line, above: Line, first: number): boolean {
  if (!only || only.column <= first || row > above.row + 1 || only.text.startsWith('(')) return false;
  return saysWhatToDo(only.wording);
}

/** Where below the actions, set apart and under a name of its own, it is said who is on which team; null for nowhere. */
function teamFrom(lines: readonly Line[], from: number, end: number): number | null {
  for (let at = from + 1; at < end - 1; at++) {
    const isApart = lines[at]!.row > lines[at - 1]!.row + 1 && isSingle(lines[at]!);
    if (isApart && teamScore(lines.slice(at, Math.min(end, at + SAMPLE))) >= SURELY_TEAM) return at;
  }
  return null;
}

/** The single or wide cells at the end of a stretch of lines: captions of what follows. */
export function trailingCaptions(lines: readonly Line[], heading: Line): readonly Line[] {
  let from = lines.length;
  while (from > 0 && isCaption(lines[from - 1]!, heading)) from--;
  return lines.slice(Math.min(from, labelledBlock(lines, heading)));
}

/** Where labels with their words begin, `Objective 2 | …`, `Target | …`, that stand apart from the rows above or head what follows. */
function labelledBlock(lines: readonly Line[], heading: Line): number {
  let from = lines.length;
  while (from > 0 && (saysOfObjective(lines[from - 1]!) || isCaption(lines[from - 1]!, heading))) from--;
  const [first, above] = [lines[from], lines[from - 1]];
  if (!first || !above) return from;
  return first.row > above.row + 1 || isNumberedLabel(first) ? from : lines.length;
}

function isCaption(line: Line, heading: Line): boolean {
  const wide = (slot: Slot) =>
    heading.slots.filter((own) => own.column >= slot.column && own.column <= slot.lastColumn).length >= 2;
  if (isSingle(line) || line.slots.every(wide) || tellsObjective(line)) return true;
  if (line.slots.length === 2 && isBeside(line, line.slots[1]!)) return true;
  if (isNumberAndHeading(line)) return true;
  // "Priority: | Fewer fires": a label and its words
  return line.slots.length <= 4 && /:$/.test(line.slots[0]!.text);
}
