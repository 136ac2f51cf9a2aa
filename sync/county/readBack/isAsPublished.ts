import type { BookColumn, BookValue } from '../../../shared/book';
import type { Cell } from '../../../shared/grid';
import { sameValue } from '../../../shared/merge';
import { readTimescale } from '../../../shared/time';
import { safeText } from '../../publish';
import { plainText } from './plainText';
import { ragName, typedValue } from './typedValue';

/**
 * Whether a cell still says what was published, though another program saved it: a day as a serial or
 * as text, a number as text, a symbol gone, spaces and line ends otherwise.
 */
export function isAsPublished(cell: Cell | undefined, column: BookColumn, was: BookValue): boolean {
  if (isAsWritten(cell, was)) return true;
  const published = typeof was === 'string' ? plainText(safeText(was)) : was;
  const becomes = typedValue(cell, column, was);
  if (published === null || published === '' || becomes === null || !cell) {
    return (published === null || published === '') && becomes === null;
  }
  if (sameValue(column.heading, published, becomes)) return true;
  if (typeof published === 'string') return isSameText(published, cell, column);
  if (typeof published === 'object' && published.kind === 'day') return false;
  return cell.kind === 'text' && isRounded(plainText(cell.value), published);
}

/** Whether the cell holds the very thing that was written, which nearly all of them do. */
function isAsWritten(cell: Cell | undefined, was: BookValue): boolean {
  if (was === null || !cell) return was === null && !cell;
  if (typeof was === 'string') return cell.kind === 'text' && cell.value === was;
  if (typeof was === 'number') return cell.kind === 'number' && cell.value === was;
  return (was.kind === 'day' ? cell.kind === 'date' : cell.kind === 'number') && cell.value === was.value;
}

/** The same, but for two texts, whose difference is enough to tell rows apart by. */
export function isLikePublished(cell: Cell | undefined, column: BookColumn, was: BookValue): boolean {
  if (typeof was === 'string' && cell?.kind === 'text') {
    return cell.value === was || plainText(cell.value) === plainText(was);
  }
  return isAsPublished(cell, column, was);
}

function isSameText(published: string, cell: Cell, column: BookColumn): boolean {
  const shown = plainText(cell.text);
  if (shown === published || shown === `'${published}`) return true;
  if (column.kind === 'rag') return ragName(shown) !== '' && ragName(shown) === ragName(published);
  return cell.kind === 'date' && isDateMadeOf(published, cell.value.slice(0, 10), column);
}

/** Programs make a date of `30 June 2004`, and the first of the month of `June 2004`. */
function isDateMadeOf(words: string, day: string, { heading }: BookColumn): boolean {
  if (sameValue(heading, words, { kind: 'day', value: day })) return true;
  const { milestones } = readTimescale(words, { period: null });
  const [only] = milestones;
  return (
    milestones.length === 1 &&
    only!.precision === 'month' &&
    day.endsWith('-01') &&
    only!.due?.slice(0, 7) === day.slice(0, 7)
  );
}

/** Whether text says the number to as many decimals as it has: `38.6%` of 0.38637. */
function isRounded(text: string, was: Exclude<BookValue, string | null>): boolean {
  const value = typeof was === 'number' ? was : Number(was.value);
  const [, shown, decimals = '', percent] = /^([+-]?[\d,]+(?:\.(\d+))?)\s?(%?)/.exec(text) ?? [];
  if (shown === undefined) return false;
  const scaled = percent ? value * 100 : value;
  return Number(scaled.toFixed(decimals.length)) === Number(shown.replaceAll(',', ''));
}
