import type { Corner, Token } from './token';

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

type Found = Token extends infer Each ? (Each extends Token ? Omit<Each, 'start' | 'end'> : never) : never;

const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|CALC!|SPILL!)/iy;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;:{}@#]/y;
/** Letters of any language; what it is depends on the sign behind it. */
const WORD = /[A-Z_\\$\u00aa-\uffff][\w.\\$\u00aa-\uffff]*/iy;
const COLUMNS = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!$])/iy;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

/** The words of a formula, without its `=`; null where there is something that is no word of any. */
export function tokenise(formula: string): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const sign = formula[at]!;
    if (sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r') at += 1;
    else {
      const found = readToken(formula, at, sign);
      if (!found) return null;
      tokens.push(found);
      at = found.end;
    }
  }
  return tokens;
}

function readToken(formula: string, start: number, sign: string): Token | null {
  const read = (pattern: RegExp, make: (match: RegExpExecArray) => Found | null): Token | null => {
    pattern.lastIndex = start;
    const match = pattern.exec(formula);
    const found = match && make(match);
    return found && ({ ...found, start, end: start + match[0].length } as Token);
  };
  if (sign === '"') return read(TEXT, ([, text]) => ({ kind: 'text', value: text!.replaceAll('""', '"') }));
  if (sign === "'")
    return read(QUOTED_SHEET, ([, name]) => ({ kind: 'sheet', name: name!.replaceAll("''", "'") }));
  if (sign === '#') {
    const error = read(ERROR, ([name]) => ({ kind: 'error', name: name.toUpperCase() }));
    if (error) return error;
  }
  if ((sign >= '0' && sign <= '9') || sign === '.')
    return read(ROWS, wholeRows) ?? read(NUMBER, ([digits]) => ({ kind: 'number', value: Number(digits) }));
  return (
    readWord(formula, start, read) ??
    (sign === '$' ? read(/(\$)(\d{1,7}):(\$?)(\d{1,7})/y, wholeRows) : null) ??
    read(SIGN, ([mark]) => ({ kind: 'sign', sign: mark }))
  );
}

function readWord(
  formula: string,
  start: number,
  read: (pattern: RegExp, make: (match: RegExpExecArray) => Found | null) => Token | null,
): Token | null {
  WORD.lastIndex = start;
  const word = WORD.exec(formula)?.[0];
  if (word === undefined) return null;
  const end = start + word.length;
  const after = formula[end];
  if (after === '(') return { kind: 'function', name: word.toUpperCase(), start, end: end + 1 };
  if (after === '!') return { kind: 'sheet', name: word, start, end: end + 1 };
  const columns = after === ':' ? read(COLUMNS, wholeColumns) : null;
  if (columns) return columns;
  const from = cellNamed(word);
  if (from) return { kind: 'reference', from, to: null, start, end };
  return word.includes('$') ? null : { kind: 'name', name: word, start, end };
}

function wholeColumns([, fromStays, from, toStays, to]: RegExpExecArray): Found | null {
  const [first, last] = [columnOf(from!), columnOf(to!)];
  if (first === null || last === null) return null;
  const corner = (column: number, stays: string): Corner => ({
    row: null,
    column,
    rowStays: false,
    columnStays: stays !== '',
  });
  return { kind: 'reference', from: corner(first, fromStays!), to: corner(last, toStays!) };
}

function wholeRows([, fromStays, from, toStays, to]: RegExpExecArray): Found | null {
  const [first, last] = [Number(from), Number(to)];
  if (Math.min(first, last) < 1 || Math.max(first, last) > LAST_ROW) return null;
  const corner = (row: number, stays: string): Corner => ({
    row: row - 1,
    column: null,
    rowStays: stays !== '',
    columnStays: false,
  });
  return { kind: 'reference', from: corner(first, fromStays!), to: corner(last, toStays!) };
}

function cellNamed(word: string): Corner | null {
  const match = CELL.exec(word);
  const column = match && columnOf(match[2]!);
  const row = Number(match?.[4]);
  if (!match || column === null || row > LAST_ROW) return null;
  return { row: row - 1, column, rowStays: match[3] !== '', columnStays: match[1] !== '' };
}

/** From 0; null beyond the last column there is. */
function columnOf(letters: string): number | null {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column > LAST_COLUMN ? null : column - 1;
}
