import { isFirstName } from '../likeness';
import type { BookTable, BookValue } from './countyBook';

/** What stands where a text names somebody who may not be named. */
export const WITHHELD = '[name withheld]';

const RANK = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Rev|Cllr|Councillor|PC|PCSO|WPC|PS|Sgt|Sergeant|Insp|Inspector|Ch(?:ief)?\.? Insp(?:ector)?|Supt|Superintendent|DC|DS|DI|DCI)\.?`;
const SURNAME = String.raw`(?:Mc|Mac|O['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
/** An initial or a first name with a surname, or a surname with a rank or title. */
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${RANK}\s+)?(?:(?:\p{Lu}\.?\s*){1,2}|\p{Lu}\p{Ll}+\s+(?:\p{Lu}\.?\s+)?)?${SURNAME}(?![\p{L}\p{N}])`,
  'gu',
);
const BEGINS_WITH_RANK = new RegExp(String.raw`^${RANK}\s`, 'u');
const BEGINS_WITH_INITIAL = /^\p{Lu}(?:\.|\s)/u;
/** `C Division` is nobody. */
const PART_OF_A_FORCE =
  /\s(?:Area|Council|District|Division|Group|Section|Sector|Station|Team|Unit|Watch|Ward)$/;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Takes names out of texts: of those whom a column that names people names anywhere in the book. A lead is
 * often named again in the action's own words or in its progress. E-mail addresses go as well, since most
 * are names. Who is named in a text alone is not known to be a person.
 */
export function withheldNames(tables: readonly BookTable[]): (value: BookValue) => BookValue {
  const names = new Set(tables.flatMap(namesGiven));
  // The longest first: a name may be a part of another.
  const known = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(shapeOf);
  const all =
    known.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${known.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
      : null;
  return (value) => {
    if (typeof value !== 'string') return value;
    const without = all ? value.replace(all, WITHHELD) : value;
    return without.replace(EMAIL, WITHHELD);
  };
}

function namesGiven({ columns, rows }: BookTable): string[] {
  const personal = columns.flatMap((column, at) => (column.personal ? [at] : []));
  return rows.flatMap((row) =>
    personal.flatMap((at) => {
      const value = row[at];
      return typeof value === 'string' ? namesIn(value) : [];
    }),
  );
}

/** People's names in a lead's own words, in which roles and organisations stand too. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAME)].map(([name]) => name.trim()).filter(isPerson);
}

function isPerson(name: string): boolean {
  if (PART_OF_A_FORCE.test(name)) return false;
  if (BEGINS_WITH_RANK.test(name) || BEGINS_WITH_INITIAL.test(name)) return true;
  const [first = '', ...rest] = name.split(/\s+/);
  return rest.length > 0 && isFirstName(first.toLowerCase());
}

/** However its words are spaced. */
function shapeOf(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}
