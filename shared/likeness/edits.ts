import { distance } from 'fastest-levenshtein';

/** Two slips are believed only in words of at least so many letters. */
export const LONG_WORD = 10;

/** How one word becomes another by a single slip of the keys. */
export type Slip = 'same' | 'left-out' | 'doubled' | 'put-in' | 'swapped' | 'changed' | 'two' | 'more';

/**
 * The slip by which `written` differs from `meant`. Two neighbouring letters that changed places are
 * one slip, as typists make it, though Levenshtein counts two.
 */
export function slipBetween(written: string, meant: string): Slip {
  if (written === meant) return 'same';
  if (Math.abs(written.length - meant.length) > 2) return 'more';
  const edits = distance(written, meant);
  if (edits === 1) {
    if (written.length === meant.length) return 'changed';
    const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
    if (isDoubling(short, long)) return 'doubled';
    return written.length < meant.length ? 'left-out' : 'put-in';
  }
  if (edits === 2) return isSwap(written, meant) ? 'swapped' : 'two';
  return 'more';
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** True where the longer word has a letter twice that the shorter has once: `Marriot`, `Marriott`. */
function isDoubling(short: string, long: string): boolean {
  let at = 0;
  while (short[at] === long[at]) at++;
  return at > 0 && long[at] === long[at - 1];
}
