import { byStretch } from '../../../sharing';
import { bareRef, splitRef } from '../../text/ref';
import { readAnnouncement } from '../../bands';
import { once, type Slot } from '../../sheet';
import type { Row } from './row';

/** A row that only names a heading and says by a dotted number how deep it stands. */
export interface Level {
  readonly ref: string;
  /** The cell of the number, where it has one of its own. */
  readonly refSlot: Slot | null;
  readonly slot: Slot;
  readonly text: string;
  /** 1 for `2`, 2 for `2.1`. */
  readonly depth: number;
}

/**
 * Headings of several levels among the actions, told by their numbers alone: 1, 1.1 and then the
 * actions 1.1.1 and 1.1.2. Empty where the numbers show fewer than two levels of headings.
 */
export function levelsIn(rows: readonly Row[]): ReadonlyMap<Row, Level> {
  // a heading has a number and its words, and nothing beside them
  if (!anyShort(rows).includes(true)) return NONE;
  const parts = numberedIn(rows);
  const full = new Set(parts.flatMap((part) => [...part.full]));
  const bare = parts.flatMap((part, index) =>
    part.bare.map(([own, next]) => ({ ...own, next: next ?? firstBehind(parts, index) })),
  );
  const heading = new Set(
    bare.flatMap(({ level: { ref, depth }, next }) =>
      next?.level.ref.startsWith(`${ref}.`) && !full.has(depth) ? [depth] : [],
    ),
  );
  if (heading.size < 2) return NONE;
  return new Map(bare.flatMap(({ row, level }) => (heading.has(level.depth) ? [[row, level] as const] : [])));
}

interface Numbered {
  readonly row: Row;
  readonly level: Level;
}

/** The numbers among some rows. */
interface NumberedRows {
  readonly first: Numbered | undefined;
  /** How deep those stand that have something beside them. */
  readonly full: ReadonlySet<number>;
  /** The others, each with the number that comes behind it among these rows. */
  readonly bare: readonly (readonly [Numbered, Numbered | undefined])[];
}

const numberedIn = byStretch((rows: readonly Row[]): NumberedRows => {
  const numbered = rows.flatMap((row) => {
    const level = numberOf(row);
    return level ? [{ row, level }] : [];
  });
  const isBareRow = ({ row, level }: Numbered) => isBare(row, level);
  return {
    first: numbered[0],
    full: new Set(numbered.filter((own) => !isBareRow(own)).map(({ level }) => level.depth)),
    bare: numbered.flatMap((own, at) => (isBareRow(own) ? [[own, numbered[at + 1]] as const] : [])),
  };
});

function firstBehind(parts: readonly NumberedRows[], index: number): Numbered | undefined {
  for (let at = index + 1; at < parts.length; at++) if (parts[at]!.first) return parts[at]!.first;
  return undefined;
}

/** A number and a few words, and then actions numbered under it: "2 | Number plates", "2.1 | …" or "2a | …". */
export function headsNext(row: Row, next: Row | undefined): boolean {
  const ref = row.get('ref');
  const action = row.get('action');
  if (!ref || !action || !next || row.line.slots.length !== 2) return false;
  const number = bareRef(ref.text).replace(/\.0$/, '');
  const below = next.get('ref')?.text ?? splitRef(next.get('action')?.text ?? '')?.ref ?? '';
  const isUnder =
    below.startsWith(`${number}.`) ||
    (/\d$/.test(number) &&
      (bareRef(below) === `${number}a` || (!next.get('ref') && FIRST_LETTER.test(below))));
  return isUnder && readAnnouncement(action.text) === null;
}

/** `a)` before the words of the first action below a bare number. */
const FIRST_LETTER = /^\(?(?:a|i)\)?$/;

const anyShort = byStretch((rows: readonly Row[]) => rows.some(({ line }) => line.slots.length <= 2));

const NONE: ReadonlyMap<Row, Level> = new Map();

const DOTTED = /^\d{1,2}(?:\.\d{1,3})*\.?$/;
const BEFORE_WORDS = /^(\d{1,2}(?:\.\d{1,3})*)[.)]?\s+(\S[\s\S]*)$/;

/** The number stands in a cell of its own, or before the words. */
const numberOf = once((row: Row): Level | null => {
  const refSlot = row.get('ref');
  const slot = row.get('action');
  if (refSlot && slot && DOTTED.test(refSlot.text)) {
    const ref = bareRef(refSlot.text);
    return { ref, refSlot, slot, text: slot.text, depth: depthOf(ref) };
  }
  const words = slot ?? refSlot;
  const match = words ? BEFORE_WORDS.exec(words.text) : null;
  if (!words || !match || (slot && refSlot)) return null;
  return { ref: match[1]!, refSlot: null, slot: words, text: match[2]!, depth: depthOf(match[1]!) };
});

function depthOf(ref: string): number {
  return ref.split('.').length;
}

/** Nothing stands beside the number and its words. */
function isBare(row: Row, level: Level): boolean {
  return row.line.slots.every((slot) => slot === level.slot || slot === level.refSlot);
}
