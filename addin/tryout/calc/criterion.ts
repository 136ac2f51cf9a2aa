import { compare } from './compare';
import { numberTyped, toText } from './coerce';
import { CalcError, errorNamed, type Scalar } from './scalar';
import { hasWildcard, wildcardPattern } from './wildcard';

type Test = (value: Scalar) => boolean;

/** What COUNTIF and its kin look for: `>5`, `<>closed`, `burgl*`, a number, or a text. */
export function criterion(wanted: Scalar): Test {
  if (wanted === null) return (value) => value === 0;
  if (wanted instanceof CalcError) return (value) => value instanceof CalcError && value.name === wanted.name;
  if (typeof wanted !== 'string') return (value) => value === wanted || isTextOf(value, wanted);
  const [, sign = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(wanted)!;
  if (sign === '' || sign === '=') return equals(rest, sign !== '');
  if (sign === '<>') {
    const same = equals(rest, true);
    return (value) => !same(value);
  }
  return ordered(sign, rest);
}

/** A number kept as text counts for the number. */
function isTextOf(value: Scalar, number: number | boolean): boolean {
  return typeof value === 'string' && typeof number === 'number' && numberTyped(value) === number;
}

function equals(text: string, isSigned: boolean): Test {
  if (text === '') return (value) => value === null || (!isSigned && value === '');
  const error = errorNamed(text);
  if (error) return criterion(error);
  const number = numberTyped(text);
  if (number !== null) return (value) => value === number || isTextOf(value, number);
  if (/^(?:true|false)$/iu.test(text)) return (value) => value === (text.toLowerCase() === 'true');
  const pattern = wildcardPattern(text);
  return (value) => typeof value === 'string' && pattern.test(value);
}

function ordered(sign: string, text: string): Test {
  const number = numberTyped(text);
  const wanted = number ?? text;
  return (value) => {
    if (typeof value !== typeof wanted) return false;
    const order = compare(value, wanted);
    if (sign === '<') return order < 0;
    if (sign === '>') return order > 0;
    return sign === '<=' ? order <= 0 : order >= 0;
  };
}

/** How MATCH and the lookups find a value exactly: text with wildcards, where they know them. */
export function finder(wanted: Scalar, knowsWildcards: boolean): Test {
  if (wanted instanceof CalcError) throw wanted;
  if (typeof wanted === 'string' && knowsWildcards && hasWildcard(wanted)) {
    const pattern = wildcardPattern(toText(wanted));
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const sought = wanted ?? 0;
  return (value) =>
    typeof value === typeof sought && !(value instanceof CalcError) && compare(value, sought) === 0;
}
