import { remembered } from '../likeness';
import { DEFAULT_STATUS_WORDS, type ActionState, type StatusWords } from './statusWords';

export interface StatusRead {
  readonly state: ActionState;
  /** How much of it is done, 0…1, where a percentage says so. */
  readonly share: number | null;
  /** Nothing but the status was written. */
  readonly whole: boolean;
}

/**
 * What an officer's status means, from its first words: `Completed June 2004`, `Green ●`, `75% done`,
 * `4 - Nearly complete`. Null where no known word begins it, and for a blank.
 */
export function readStatus(
  text: string | null,
  words: StatusWords = DEFAULT_STATUS_WORDS,
): StatusRead | null {
  if (text === null) return null;
  let read = readers.get(words);
  if (!read) readers.set(words, (read = remembered((own) => understood(own, words))));
  return read(text);
}

/** A plan says the same few things of its actions over and over, in the words of one policy. */
const readers = new WeakMap<StatusWords, (text: string) => StatusRead | null>();

function understood(text: string, words: StatusWords): StatusRead | null {
  const read = readAsOne(text, words);
  return read?.whole || !text.includes('\n') ? read : (ofLines(text, words) ?? read);
}

/** Several statuses line by line, one for each milestone, are one of all: `Done`, `Not yet` are in progress. */
function ofLines(text: string, words: StatusWords): StatusRead | null {
  const states = new Set<ActionState>();
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const read = readAsOne(line, words);
    if (!read?.whole) return null;
    states.add(read.state);
  }
  if (states.size > 1) states.delete('cancelled');
  return { state: ofSeveral(states), share: null, whole: true };
}

function ofSeveral(states: ReadonlySet<ActionState>): ActionState {
  const [first, ...others] = states;
  if (first !== undefined && others.length === 0) return first;
  if (states.has('late')) return 'late';
  return states.has('complete') || states.has('in progress') ? 'in progress' : 'not started';
}

function readAsOne(text: string, words: StatusWords): StatusRead | null {
  const plain = normal(text);
  if (plain === '') return null;
  for (const candidate of [plain, plain.replace(/^\d\s*[-–:.)=]\s*/, ''), plain.split(/\s[-–(/]\s?/)[0]!]) {
    const found = shareIn(candidate) ?? lookUp(candidate, words);
    if (found) return found;
  }
  return null;
}

function shareIn(text: string): StatusRead | null {
  const percent = /^(\d{1,3}(?:\.\d+)?)\s?%\s*(?:complete[d]?|done|achieved|delivered)?[.!]?$/.exec(text);
  if (!percent) return null;
  const share = Number(percent[1]) / 100;
  const state = share >= 1 ? 'complete' : share > 0 ? 'in progress' : 'not started';
  return { state, share: Math.min(1, share), whole: true };
}

/** The longest phrase that begins the text at a word's end: `complete` does not begin `completely new`. */
function lookUp(text: string, words: StatusWords): StatusRead | null {
  let best: { state: ActionState; length: number } | null = null;
  for (const [state, phrases] of Object.entries(words) as [ActionState, string[]][]) {
    for (const phrase of phrases) {
      if (!text.startsWith(phrase) || phrase.length <= (best?.length ?? 0)) continue;
      const rest = text.slice(phrase.length);
      // single letters and colours say so only when they stand alone
      if (rest !== '' && (phrase.length <= 2 || /^[\p{L}\p{N}%]/u.test(rest))) continue;
      best = { state, length: phrase.length };
    }
  }
  return best && { state: best.state, share: null, whole: best.length >= text.length };
}

/** Lower case, without symbols round it or a "status:" before it. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:status|rag|brag|action|position)\s*[:=–-]\s*/, '')
    .replace(/^[^\p{L}\p{N}✓✔☑]+|[^\p{L}\p{N}%)✓✔☑]+$/gu, '')
    .trim();
}
