import { skip, type Manner } from '../words/found';
import { is, type Lexemes } from '../words/lexeme';
import { readMoment } from './readMoment';

const ONCE = 'was were originally previously formerly initially original previous prev old'.split(' ');
const MOVED =
  `slipped moved changed revised extended deferred delayed postponed carried rolled put pushed brought
  amended rescheduled`.split(/\s+/);

const DATE = ['target', 'date', 'deadline'];

/** The words that either can begin with. */
export const supersededOpeners: readonly string[] = [...ONCE, ...MOVED, 'now'];

/**
 * A date that no longer holds, beside the one that does: `(was December 2011)`, `originally May 04`, the
 * `slipped from May` of `slipped from May to June 2004`. Gives the index behind it, or null.
 */
export function readSuperseded(lexemes: Lexemes, at: number, manner: Manner, dated: boolean): number | null {
  if (manner.prose) return null;
  const open = is(lexemes[at], '(', '[');
  const said = readWords(lexemes, open ? at + 1 : at);
  const old = said === null ? null : readMoment(lexemes, said, manner);
  if (!old) return null;
  const behind = skip(lexemes, old.next, ',', ';', '-');
  // what follows is the new date, and the bracket may close behind that
  if (is(lexemes[behind], 'to', 'until', 'till', 'now', 'revised', 'new', 'current')) return behind + 1;
  if (!dated) return null;
  return open && is(lexemes[old.next], ')', ']') ? old.next + 1 : old.next;
}

/**
 * The `extended to` and `now` of `May 2004, extended to June 2004`, and `revised` or `new date` alone: gives the index
 * of what takes the place of the date before.
 *
 * @param named whether words name a date before it: of `Draft May, revised June` both hold.
 */
export function readMoved(lexemes: Lexemes, at: number, manner: Manner, named: boolean): number | null {
  const isNew = is(lexemes[at], 'revised') || (is(lexemes[at], 'new') && is(lexemes[at + 1], ...DATE));
  const moved = is(lexemes[at], ...MOVED) ? skip(lexemes, at + 1, 'back', 'forward', 'over') : at;
  const goesOn = moved === at ? is(lexemes[at], 'now') : is(lexemes[moved], 'to', 'until', 'till');
  if (!goesOn && (named || !isNew)) return null;
  const next = skip(lexemes, (goesOn ? moved : at) + 1, ...DATE, 'due', 'by', 'for', ':', '-');
  return readMoment(lexemes, next, manner) ? next : null;
}

function readWords(lexemes: Lexemes, at: number): number | null {
  if (is(lexemes[at], ...ONCE))
    return skip(
      lexemes,
      at + 1,
      ...ONCE,
      'due',
      'planned',
      'set',
      'for',
      'by',
      'to',
      'be',
      'in',
      'date',
      'target',
      'deadline',
      ':',
      '.',
      '-',
    );
  if (!is(lexemes[at], ...MOVED)) return null;
  const from = skip(lexemes, at + 1, 'back', 'forward', 'over', 'on');
  return is(lexemes[from], 'from') ? from + 1 : null;
}
