import { beginsMidSentence, carriesOn, isUnfinished, rejoin } from './cut';

/** In characters: what is shorter may be a thing of its own, one of several below one another. */
const WIDE = 25;

/** A number or a letter that begins a point: `2.`, `(b)`, `iv)`; or an `o` for a bullet. */
const POINT = /^\(?(?:\d\d?|[a-z]{1,4})[.):]|^o [A-Z]/;

/** The lines of a cell; those that break off mid-sentence, where somebody pressed Alt+Enter at the column's end, with what they go on in. */
export function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const above = whole.at(-1) ?? '';
    whole.push(goesOn(above, line) ? rejoin(whole.pop()!, line) : line);
  }
  return whole;
}

function goesOn(above: string, line: string): boolean {
  if (POINT.test(line)) return false;
  // where lines begin with small letters, one that does so may be another point
  if (!isUnfinished(above))
    return carriesOn(above, line) && above.length >= WIDE && !beginsMidSentence(above);
  return beginsMidSentence(line) || (/.{12}[a-z]$/.test(above) && /^[A-Z\d£]/.test(line));
}
