import { byStretch } from '../../sharing';
import type { When } from '../plan/scope';
import { once, type Line, type Wording } from '../sheet';
import { termOf } from '../text/terms';
import { timescaleOf } from '../text/timescaleOf';

const LONGEST = 60;
/** `Quarter 1 (April – June):` what stands in brackets says it again. */
const BESIDE = /\s*\([^()]*\)|\s*:$/g;
const TERM = /^(?:short|medium|long)(?:er)?[\s-]+term(?:\s+(?:actions?|goals?|priorities))?$/i;

/** When the actions below a band are due, where it says nothing else: `July 2009`, `Quarter 2`, `Short term`. */
export const whenSaid = once(({ slots }: Line): When | null => {
  const slot = slots[0]!;
  if (slots.length > 1 || slot.text.length > LONGEST) return null;
  const text = slot.text.replace(BESIDE, '').trim();
  if (TERM.test(text)) return { slot, text, term: termOf(text) };
  return timeAlone(text) ? { slot, text, term: null } : null;
});

/** Whether a text names a day: `14/05/2013`, `April 2019 – March 2022`. Above a table it dates the page and heads nothing. */
export const namesDay = once(({ text }: Wording): boolean => {
  const time = text.length <= LONGEST ? timeAlone(text) : null;
  return time !== null && (time.start ?? time.due) !== null;
});

/** The one time that is all a text says; null where it says more, or none. */
function timeAlone(text: string) {
  const { milestones, leftover } = timescaleOf(text, null);
  const [only, ...others] = milestones;
  return only?.label === null && leftover === null && others.length === 0 ? only : null;
}

const saidIn = byStretch((lines: readonly Line[]) => lines.flatMap((line) => whenSaid(line) ?? []));

/**
 * What bands among these lines say when by: days, or terms alone; null for nothing. One alone, or the same on
 * every page, may be of the plan itself.
 */
export function sayWhen(...parts: readonly (readonly Line[])[]): 'days' | 'terms' | null {
  const said = parts.flatMap((lines) => saidIn(lines).flat());
  if (new Set(said.map(({ text }) => text)).size < 2) return null;
  return said.some(({ term }) => term === null) ? 'days' : 'terms';
}
