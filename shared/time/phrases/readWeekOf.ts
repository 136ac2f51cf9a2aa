import type { Manner } from '../words/found';
import { is, type Lexemes } from '../words/lexeme';
import { readDay } from './readDay';
import { shifted } from '../calendar/shifted';
import type { Stretch } from '../calendar/stretch';

/** The words it can begin with. */
export const weekOfOpeners: readonly string[] = ['w', 'wc', 'wb', 'week', 'wk'];

/** The week of a day: `w/c 6 June 2011`, `week commencing 6 June` from that day, `w/e 12 June` up to it. */
export function readWeekOf(lexemes: Lexemes, at: number, manner: Manner): Stretch | null {
  const named = readName(lexemes, at);
  const found = named && readDay(lexemes, named.next, manner);
  if (!found || found.moment.unit !== 'day' || found.moment.number === 0) return null;
  return named.ends
    ? { first: shifted(found.moment, { days: -6 }), last: found.moment, next: found.next }
    : { first: found.moment, last: shifted(found.moment, { days: 6 }), next: found.next };
}

function readName(lexemes: Lexemes, at: number): { ends: boolean; next: number } | null {
  const short = is(lexemes[at], 'w') && is(lexemes[at + 1], '/', '.') && is(lexemes[at + 2], 'c', 'e', 'b');
  if (short) {
    const stop = is(lexemes[at + 3], '.', ':') ? 1 : 0;
    return { ends: is(lexemes[at + 2], 'e'), next: at + 3 + stop };
  }
  if (is(lexemes[at], 'wc', 'wb')) return { ends: false, next: at + 1 };
  if (!is(lexemes[at], 'week', 'wk')) return null;
  if (is(lexemes[at + 1], 'commencing', 'beginning', 'beg', 'starting', 'from', 'of'))
    return { ends: false, next: at + 2 };
  return is(lexemes[at + 1], 'ending') ? { ends: true, next: at + 2 } : null;
}
