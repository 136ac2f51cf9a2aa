import { format } from 'numfmt';
import { numberTyped, toLogical, toNumber, toText, toWhole } from '../coerce';
import { ofScalars, ofWholes, type FunctionSpec } from '../functionSpec';
import { firstOf } from '../lift';
import { CalcError, type Scalar } from '../scalar';
import { wildcardSearch } from '../wildcard';
import { scalarsIn } from './numbersIn';
import { roundHalfAway } from './rounding';

/** Excel's longest text in a cell. */
const LONGEST = 32_767;

type Args = readonly Scalar[];

const ofText = (work: (text: string) => Scalar) => ofScalars(1, 1, ([value]) => work(toText(value!)));

export const TEXT: Readonly<Record<string, FunctionSpec>> = {
  LEFT: ofScalars(1, 2, ([text, count]) => toText(text!).slice(0, countOf(count, 1))),
  RIGHT: ofScalars(1, 2, ([value, count]) => {
    const text = toText(value!);
    return text.slice(Math.max(0, text.length - countOf(count, 1)));
  }),
  MID: ofScalars(3, 3, ([text, from, count]) => {
    const start = placeOf(from!);
    return toText(text!).slice(start, start + countOf(count, 0));
  }),
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) =>
    text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
  ),
  // Only plain spaces: Excel leaves the ones that do not break.
  TRIM: ofText((text) => text.replace(/ +/gu, ' ').replace(/^ | $/gu, '')),
  CLEAN: ofText((text) => [...text].filter((sign) => sign >= ' ').join('')),
  CHAR: ofScalars(1, 1, ([code]) => String.fromCodePoint(codeOf(code!, 255))),
  UNICHAR: ofScalars(1, 1, ([code]) => String.fromCodePoint(codeOf(code!, 0x10ffff))),
  CODE: ofText(firstCode),
  UNICODE: ofText(firstCode),
  EXACT: ofScalars(2, 2, ([a, b]) => toText(a!) === toText(b!)),
  FIND: ofScalars(2, 3, ([sought, text, from]) =>
    placeIn(toText(text!), from, (rest) => rest.indexOf(toText(sought!))),
  ),
  SEARCH: ofScalars(2, 3, ([sought, text, from]) =>
    placeIn(toText(text!), from, (rest) => rest.search(wildcardSearch(toText(sought!)))),
  ),
  SUBSTITUTE: ofScalars(3, 4, substitute),
  REPLACE: ofScalars(4, 4, ([value, from, count, by]) => {
    const [text, start] = [toText(value!), placeOf(from!)];
    return text.slice(0, start) + toText(by!) + text.slice(start + countOf(count, 0));
  }),
  REPT: ofScalars(2, 2, ([text, times]) => {
    const count = countOf(times, 0);
    if (toText(text!).length * count > LONGEST) throw new CalcError('#VALUE!');
    return toText(text!).repeat(count);
  }),
  CONCATENATE: ofScalars(1, 255, (args) => args.map(toText).join('')),
  CONCAT: ofWholes(1, 255, (args, at) => scalarsIn(args, at).map(toText).join('')),
  TEXTJOIN: ofWholes(3, 255, ([between, skips, ...args], at) => {
    const skipsEmpty = toLogical(firstOf(skips!, at));
    const texts = scalarsIn(args, at).map(toText);
    return texts.filter((text) => !skipsEmpty || text !== '').join(toText(firstOf(between!, at)));
  }),
  TEXT: ofScalars(2, 2, ([value, code]) => textIn(value!, toText(code!))),
  FIXED: ofScalars(1, 3, ([value, digits, isPlain]) => {
    const places = digits === undefined ? 2 : toWhole(digits);
    const decimals = places > 0 ? `.${'0'.repeat(places)}` : '';
    const whole = isPlain !== undefined && toLogical(isPlain) ? '0' : '#,##0';
    return format(whole + decimals, roundHalfAway(toNumber(value!), places));
  }),
  VALUE: ofScalars(1, 1, ([value]) => toNumber(typeof value === 'boolean' ? toText(value) : value!)),
  NUMBERVALUE: ofText((text) => {
    const number = text.trim() === '' ? 0 : numberTyped(text.replaceAll(' ', ''));
    if (number === null) throw new CalcError('#VALUE!');
    return number;
  }),
  T: ofScalars(1, 1, ([value]) => (typeof value === 'string' ? value : '')),
  TEXTBEFORE: ofScalars(2, 3, ([text, mark, which]) => parted(text!, mark!, which, true)),
  TEXTAFTER: ofScalars(2, 3, ([text, mark, which]) => parted(text!, mark!, which, false)),
};

function countOf(value: Scalar | undefined, otherwise: number): number {
  const count = value === undefined ? otherwise : toWhole(value);
  if (count < 0) throw new CalcError('#VALUE!');
  return count;
}

/** From 1 as counted by people to from 0. */
function placeOf(value: Scalar): number {
  const place = toWhole(value);
  if (place < 1) throw new CalcError('#VALUE!');
  return place - 1;
}

function codeOf(value: Scalar, most: number): number {
  const code = toWhole(value);
  if (code < 1 || code > most) throw new CalcError('#VALUE!');
  return code;
}

function firstCode(text: string): number {
  if (text === '') throw new CalcError('#VALUE!');
  return text.codePointAt(0)!;
}

/** Over long lists most of what is sought is not found, and throwing that often would take seconds. */
const NOT_FOUND = new CalcError('#VALUE!');

function placeIn(text: string, from: Scalar | undefined, find: (rest: string) => number): Scalar {
  const start = from === undefined ? 0 : placeOf(from);
  const place = start > text.length ? -1 : find(text.slice(start));
  return place < 0 ? NOT_FOUND : start + place + 1;
}

function substitute([value, old, by, which]: Args): string {
  const [text, sought] = [toText(value!), toText(old!)];
  if (sought === '') return text;
  if (which === undefined) return text.replaceAll(sought, () => toText(by!));
  const parts = text.split(sought);
  const number = placeOf(which) + 1;
  if (number >= parts.length) return text;
  return parts.slice(0, number).join(sought) + toText(by!) + parts.slice(number).join(sought);
}

function textIn(value: Scalar, code: string): string {
  if (typeof value === 'boolean') return toText(value);
  const number = typeof value === 'string' ? numberTyped(value) : toNumber(value);
  try {
    return format(code, number ?? toText(value), { nbsp: false });
  } catch {
    throw new CalcError('#VALUE!');
  }
}

/** The text before or after a mark, the first or the one counted, from the end where the count is negative. */
function parted(value: Scalar, mark: Scalar, which: Scalar | undefined, isBefore: boolean): string {
  const parts = toText(value).split(toText(mark));
  const count = which === undefined ? 1 : toWhole(which);
  if (count === 0) throw new CalcError('#VALUE!');
  const cut = count > 0 ? count : parts.length + count;
  if (cut < 1 || cut >= parts.length) throw new CalcError('#N/A');
  return (isBefore ? parts.slice(0, cut) : parts.slice(cut)).join(toText(mark));
}
