import type { Span } from '../../model';
import { monthNamed, readPeriod, readSpan } from '../../time';
import { isFurniture, namesTable, readLabel } from '../bands';
import { isPlaceName } from '../district';
import { beginsWithVerb } from '../text/verbs';
import { once, type Line, type SheetView, type Slot } from '../sheet';

/** What a workbook says of itself in labelled cells: "District: …", "Period | 2009–12". */
export interface Facts {
  readonly district: string | null;
  readonly title: string | null;
  readonly period: Span | null;
}

/**
 * Labels stand in a cell with their value, or beside it. Within a table a heading beside a heading, or
 * a row's name beside its figure, is no such pair.
 */
export function factsIn(
  views: readonly SheetView[],
  isInTable: (sheet: string, row: number) => boolean = () => false,
): Facts {
  let facts: Facts = { district: null, title: null, period: null };
  for (const view of views) {
    for (const line of view.lines.slice(0, 40)) {
      for (const [label, value] of pairsIn(line)) {
        const own = !isInTable(view.name, line.row) || line.slots.some(({ text }) => /:$/.test(text));
        if (label === 'district' && facts.district === null && own && isPlaceName(value))
          facts = { ...facts, district: value };
        if (label === 'title' && facts.title === null) facts = { ...facts, title: value };
        if (label === 'period' && facts.period === null) facts = { ...facts, period: readSpan(value) };
      }
    }
  }
  return facts;
}

const pairsIn = once((line: Line): readonly (readonly [string, string])[] => {
  const pairs: [string, string][] = [];
  line.slots.forEach((slot, index) => {
    if (slot.cell.kind !== 'text' || slot.text.length > 200) return;
    const whole = readLabel(slot.text);
    if (whole && whole.text) pairs.push([whole.label, whole.text]);
    const next = line.slots[index + 1];
    if (!next || line.slots.length > 4 || slot.text.length > 30) return;
    const beside = readLabel(`${slot.text.replace(/\s*:\s*$/, '')}: ${next.text}`);
    if (beside) pairs.push([beside.label, next.text]);
  });
  return pairs;
});

/** A tab's title: the first cell, where it stands alone or above all that follows. */
export function titleOf(view: SheetView, firstTableRow: number): Slot | null {
  const candidates: Slot[] = [];
  for (const line of view.lines.slice(0, 6)) {
    const [slot, ...rest] = line.slots;
    if (line.row >= firstTableRow || !slot || slot.text.length > 220) break;
    if (
      slot.cell.kind !== 'text' ||
      isFurniture(slot.text) ||
      rest.some(({ text }) => !isFurniture(text) && !namesTable(text) && readSpan(text) === null)
    )
      continue;
    const label = readLabel(slot.text);
    if (label && label.label !== 'objective' && label.label !== 'title') continue;
    candidates.push(slot);
  }
  // a partnership's name may stand over the plan's; an objective below a title is no title
  const upTo = candidates.findIndex((slot) => readLabel(slot.text)?.label === 'objective');
  const heads = upTo > 0 ? candidates.slice(0, upTo) : candidates;
  return (
    heads.find(({ text }) => isPlanTitle(text)) ??
    heads.find(({ text }) => readSpan(text) && !beginsWithVerb(text)) ??
    heads[0] ??
    null
  );
}

/** The lines that stand alone over a tab's first table, its title first: who made it may be above or below. */
export function headsOf(view: SheetView, title: Slot | null, firstTableRow: number): string[] {
  const above = view.lines
    .slice(0, 6)
    .filter((line) => line.row < firstTableRow && line.slots.length === 1)
    .flatMap((line) => line.slots.map(({ text }) => text))
    .filter((text) => text.length <= 120 && text !== title?.text);
  return [...(title ? [title.text] : []), ...above];
}

/** Words by which a tab says that it is a plan of its own. */
export function isPlanTitle(text: string): boolean {
  const label = readLabel(text);
  if ((label && label.label !== 'title') || namesTable(text)) return false;
  return /\b(?:plan|strategy|programme|delivery framework)\b/i.test(text);
}

/** `north-east-2008-11.xlsx` → `North East 2008-11`. */
export function titleFromFile(file: string): string {
  const bare = file
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/_/g, ' ')
    .replace(/-(?!\d)|(?<!\d)-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '') return file;
  return bare.replace(/[a-z]\S*/gi, (word, at: number) =>
    at > 0 && SMALL_WORD.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
  );
}

const SMALL_WORD = /^(?:and|at|by|for|from|in|of|on|or|the|to|with)$/;

/** Names that say nothing about what a tab holds: of sheets, of periods, of how far its actions are. */
export function isGenericSheetName(name: string): boolean {
  const bare = name.trim();
  return (
    /^(?:sheet|tabelle|feuil|hoja|table|page|tab|data|export|csv)?[\s_-]*\d*$/i.test(bare) ||
    /^(?:action plan|actions?|plan|main|template|return)$/i.test(bare) ||
    /^(?:q|qtr|quarter)\s*[1-4](?:\D|$).{0,12}$/i.test(bare) ||
    monthNamed(bare) !== null ||
    readPeriod(bare) !== null ||
    isStateOfActions(bare)
  );
}

/** `Completed actions`, `Carried over from last year`: actions sorted by how far they are, under no heading. */
export function isStateOfActions(text: string): boolean {
  return (
    text.length <= 70 &&
    /^(?:completed?|finished|closed|done|archived?|outstanding|open|live|current|new|ongoing|overdue|carried (?:over|forward)|rolled (?:over|forward)|not (?:yet )?started|in progress)(?:$|,? (?:actions?|tasks?|items?|work|from|since|and|this|last|in|to)\b)/i.test(
      text,
    )
  );
}
