import { months, seasonNumbers } from './calendarWords';
import { is, isNumber, type Lexeme } from './lexeme';

const waiting = new Set(
  ', - / & + of by from to until till end and the mid early late in before after q quarter during start commencing starting'.split(
    ' ',
  ),
);

const begins = 'start starts starting begin begins from commence commencing'.split(' ');

/**
 * Takes out the line breaks that only wrap a date to the width of its column, `By end of⏎June 2004`,
 * `July 2003 –⏎March 2004`, `September⏎2003`, `Start: June⏎End: July`. The others part one milestone's date from the next.
 */
export function joinWrapped(lexemes: readonly Lexeme[]): Lexeme[] {
  return lexemes.filter((lexeme, at) => lexeme.kind !== 'line' || !isWrap(lexemes, at));
}

function isWrap(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1];
  const behind = lexemes[at + 1];
  if (before === undefined || behind === undefined || before.kind === 'line') return false;
  if (waiting.has(before.low)) return before.low !== '-' || lexemes[at - 2] !== undefined;
  if (is(behind, 'to', 'and', 'until', 'then', 'onwards', '&')) return true;
  if (is(behind, 'end', 'ends', 'finish', 'finishes')) return is(firstOfLine(lexemes, at), ...begins);
  const named = months.has(before.low) || seasonNumbers.has(before.low) || is(before, 'term');
  return named && isNumber(behind, 4) && lexemes[at + 2]?.low !== '/';
}

function firstOfLine(lexemes: readonly Lexeme[], at: number): Lexeme | undefined {
  let first = at;
  while (first > 0 && lexemes[first - 1]!.kind !== 'line') first--;
  return lexemes[first];
}
