import { byStretch } from '../../sharing';
import type { When } from '../plan/scope';
import { once, type Line } from '../sheet';
import { termOf } from '../text/terms';
import { timescaleOf } from '../text/timescaleOf';

const LONGEST = 60;
/** `Quarter 1 (April – June):` what stands in brackets says it again. */
const BESIDE = /\s*\([^()]*\)|\s*:$/g;
const TERM = /^(?:short|medium|long)(?:er)?[\s-]+term(?:\s+(?:actions?|goals?|priorities))?$/i;

/** When the actions below a band are due, where it says nothing else: `July 2009`, `Quarter 2`, `Short term`. */
export const whenSaid = once(({ slots: [slot, ...more] }: Line): When | null => {
  if (!slot || more.length > 0 || slot.text.length > LONGEST) return null;
  const text = slot.text.replace(BESIDE, '').trim();
  if (TERM.test(text)) return { slot, text, term: termOf(text) };
  const { milestones, leftover } = timescaleOf(text, null);
  const [only, ...others] = milestones;
  return only?.label === null && leftover === null && others.length === 0 ? { slot, text, term: null } : null;
});

const saidIn = byStretch((lines: readonly Line[]) => lines.flatMap((line) => whenSaid(line)?.text ?? []));

/** Whether bands among these lines say when: one alone, or the same on every page, may be of the plan itself. */
export function sayWhen(...parts: readonly (readonly Line[])[]): boolean {
  return new Set(parts.flatMap((lines) => saidIn(lines).flat())).size > 1;
}
