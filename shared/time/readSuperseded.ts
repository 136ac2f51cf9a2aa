import { skip, type Manner } from './found';
import { is, type Lexemes } from './lexeme';
import { readMoment } from './readMoment';

const ONCE = ['was', 'were', 'originally', 'previously', 'formerly', 'initially'];
const MOVED =
  `slipped moved changed revised extended deferred delayed postponed carried rolled put brought amended
  rescheduled`.split(/\s+/);

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
  if (is(lexemes[behind], 'to', 'until', 'till', 'now')) return behind + 1;
  if (!dated) return null;
  return open && is(lexemes[old.next], ')', ']') ? old.next + 1 : old.next;
}

function readWords(lexemes: Lexemes, at: number): number | null {
  if (is(lexemes[at], ...ONCE))
    return skip(lexemes, at + 1, ...ONCE, 'due', 'planned', 'set', 'for', 'by', 'to', 'be', 'in', ':');
  if (!is(lexemes[at], ...MOVED)) return null;
  const from = skip(lexemes, at + 1, 'back', 'forward', 'over', 'on');
  return is(lexemes[from], 'from') ? from + 1 : null;
}
