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
  const edits = editsBetween(written, meant, 2);
  if (edits === 1) {
    if (written.length === meant.length) return 'changed';
    const [short, long] = written.length < meant.length ? [written, meant] : [meant, written];
    if (isDoubling(short, long)) return 'doubled';
    return written.length < meant.length ? 'left-out' : 'put-in';
  }
  if (edits === 2) return isSwap(written, meant) ? 'swapped' : 'two';
  return 'more';
}

/** How many letters have to be changed, put in or taken out; one more than `most` where those are not enough. */
function editsBetween(a: string, b: string, most: number): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = [a.length - at, b.length - at] as const;
  if (rest[0] === 0 || rest[1] === 0) return Math.min(rest[0] + rest[1], most + 1);
  if (most === 0 || Math.abs(rest[0] - rest[1]) > most) return most + 1;
  const [changedA, changedB] = [a.slice(at + 1), b.slice(at + 1)];
  const changed = editsBetween(changedA, changedB, most - 1);
  const putIn = editsBetween(a.slice(at), changedB, most - 1);
  return 1 + Math.min(changed, putIn, editsBetween(changedA, b.slice(at), most - 1));
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
