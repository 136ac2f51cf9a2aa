import type { Action, Indicator } from '../model';
import { printOf } from '../print';

/** What a row is known again by without keeping its words. */
export interface RowPrint {
  /** Of all that tells a row from its like: ref, words, lead, time. */
  readonly whole: string;
  /** Of each of its words in turn, two letters a word: prints of two texts are as alike as the texts. */
  readonly words: string;
}

const LETTERS_A_WORD = 2;
/** So many words tell a text from any other of its plan. */
const MOST_WORDS = 30;

const known = new WeakMap<Action | Indicator, RowPrint>();

/** The print of an action or indicator; worked out once for each. */
export function rowPrint(record: Action | Indicator): RowPrint {
  const before = known.get(record);
  if (before) return before;
  const parts = partsOf(record);
  const print = { whole: printOf(parts.map(plain).join('\n')), words: wordsPrint(parts[0] ?? '') };
  known.set(record, print);
  return print;
}

/** How alike two texts are by their prints, 0…1: of the words of both, the part that both have. */
export function likeness(a: RowPrint, b: RowPrint): number {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

function partsOf(record: Action | Indicator): string[] {
  const parts =
    'milestones' in record
      ? [record.text, record.ref, record.lead?.text, record.timescale]
      : [`${record.name} ${record.measure ?? ''}`, record.ref, record.unit, record.target.period];
  return parts.map((part) => part ?? '');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

function wordsPrint(text: string): string {
  const words = plain(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const prints = words.map((word) => printOf(word).slice(-LETTERS_A_WORD).padStart(LETTERS_A_WORD, '0'));
  return [...new Set(prints)].slice(0, MOST_WORDS).join('');
}

const sets = new WeakMap<RowPrint, ReadonlySet<string>>();

function wordsIn(print: RowPrint): ReadonlySet<string> {
  const before = sets.get(print);
  if (before) return before;
  const words = new Set(print.words.match(/../g) ?? []);
  sets.set(print, words);
  return words;
}
