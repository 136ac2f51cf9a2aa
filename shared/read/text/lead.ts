import { remembered } from '../../likeness';
import type { Lead } from '../../model';
import {
  COUNCIL,
  INITIALS,
  isFullName,
  isLetters,
  isNameWord,
  isPlaceWord,
  isUsualName,
  kindOf,
  ORGANISATION,
  RANK,
} from './leadKind';
import { leadingPart } from './leadRoles';
import { UNDECIDED_LEAD } from './undecidedLead';

/** The number or bullet of a list, "3. EF", "b) Police", "• Police"; "J. Orme" begins with an initial. */
const COUNTED = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.|[•●▪·*–-])\s*(?=[a-z])/i;

/** As likely somebody's initials, but not behind a service: "Youth Service, CC". */
const COUNCIL_LETTERS = /^[A-Z]{0,2}(?:BC|CC|DC|TC)$/;

/**
 * Who answers for an action, from words such as "Sgt A. Name⏎Town Police", "Name CSP Team",
 * "Name, Name", "Police/Fire Service" or "Housing Manager". Two persons stay in one `person` text.
 * `initials` says that letters in this column stand for persons, as where most leads are two letters.
 * @returns null for empty text. Where neither person nor organisation shows, only `text` is given.
 */
export function readLead(text: string, initials = false): Lead | null {
  return initials ? readWithInitials(text) : readPlain(text);
}

/** The same few leads stand in row after row. */
const readPlain = remembered((text) => leadIn(text, false));
const readWithInitials = remembered((text) => leadIn(text, true));

function leadIn(text: string, initials: boolean): Lead | null {
  const whole = text.trim();
  if (whole === '') return null;
  if (UNDECIDED_LEAD.test(whole)) return { person: null, organisation: null, text: whole };
  const lines = leadingPart(whole)
    .split(/\n|;\s+/)
    .flatMap((line) => apart(line.replace(COUNTED, '')))
    .filter(Boolean);
  if (lines.length === 1) return { ...parted(lines[0]!, initials), text: whole };

  const persons: string[] = [];
  const organisations: string[] = [];
  for (const line of lines) {
    const { person, organisation } = parted(line, initials);
    if (person) persons.push(person);
    if (organisation) organisations.push(organisation);
  }
  return { person: joined(persons), organisation: joined(organisations), text: whole };
}

function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ');
}

/** In characters: nobody lists leads at such length. */
const LONGEST_LINE = 400;

/** "Jo Orme (Police), Mark Tully (MDC)", "Jo Orme – Police / Mark Tully – MDC": several who each say whose they are; else the line. */
function apart(line: string): string[] {
  if (line.length > LONGEST_LINE) return [line];
  const parts = line.split(/\s*(?:,|&|\/|\band\b)\s+(?![^()]*\))/);
  const own = parts.map((part) => parted(part, false));
  const each = own.filter(({ person, organisation }) => person && organisation).length;
  return parts.length > 1 && each > 0 && own.every(({ person }) => person) ? parts : [line];
}

type Parted = Omit<Lead, 'text'>;

/** "Jo Orme, tel. 01632 960123", "Jo Orme (ext 2041)": how to reach somebody is no part of the name. */
const TELEPHONE =
  /[\s,;:(–-]+(?:(?:tel(?:ephone)?|phone|mob(?:ile)?)\b[\s.:]*)?(?:0\d{2,4}[\d ]{5,9}\d|ext(?:n|ension)?\b[\s.:]*\d{2,5})\)?$/i;

function parted(line: string, initials: boolean): Parted {
  const text = line.replace(TELEPHONE, '').replace(/[\s\-–,;:]+$/, '');
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(text);
  const inBrackets = bracket && withBracket(bracket[1]!, bracket[2]!);
  if (inBrackets) return inBrackets;
  // The first sign that parts the line, and the last: "Jo Orme, Safety Manager, Marlbrook DC".
  for (const sign of [/^(.+?)\s*(?:,|;|\s[-–]|:)\s+(.+)$/, /^(.+),\s+(.+)$/]) {
    const [, first = '', second = ''] = sign.exec(text) ?? [];
    const kinds = [kindOf(first), kindOf(second)];
    if (kinds[0] === 'person' && (kinds[1] === 'organisation' || isLettersBehind(first, second)))
      return { person: first, organisation: second };
    if (kinds[0] === 'organisation' && kinds[1] === 'person' && !COUNCIL_LETTERS.test(second))
      return { person: second, organisation: first };
  }
  const named = nameBefore(text) ?? rankBehind(text);
  if (named) return named;
  const strokes = text.split(/\s*\/\s*/);
  if (strokes.length > 1) {
    const persons = strokes.filter((part) => kindOf(part, initials) === 'person');
    const others = strokes.filter((part) => !persons.includes(part));
    if (persons.length > 0 && others.some((part) => kindOf(part) === 'organisation')) {
      return { person: persons.join('/'), organisation: others.join('/') };
    }
  }
  return kindOf(text, initials) === 'person' || strokes.every(isUsualName) || beginsWithName(text)
    ? { person: text, organisation: null }
    : { person: null, organisation: text };
}

/** "Jo Orme (CE, Marlbrook DC)", "Officer (DC)", "Housing (Jo Orme)", "Jo Orme (maternity cover: Mark Tully)". */
function withBracket(outer: string, inner: string): Parted | null {
  const last = inner.split(/,\s*/).at(-1)!;
  if (UNDECIDED_LEAD.test(inner)) return parted(outer, false);
  const kind = kindOf(outer);
  if (kind === 'person' && (isLettersBehind(outer, last) || kindOf(last) === 'organisation'))
    return { person: outer, organisation: last };
  if (kind === 'person' && isNamed(outer)) return { person: `${outer} (${inner})`, organisation: null };
  const isHolder = kind === 'organisation' && kindOf(inner) === 'person' && !isLetters(inner);
  return isHolder || (kind !== 'person' && isNamed(inner)) ? { person: inner, organisation: outer } : null;
}

/** A rank, initials or a usual first name say that it is a person, and no role. */
function isNamed(text: string): boolean {
  return kindOf(text) === 'person' && (RANK.test(text) || INITIALS.test(text) || isFullName(text.split(' ')));
}

/** "HMP Vale", "Age UK" */
const LETTERS_AND_NAME = /^(?:[A-Z]{2,5}(?: [A-Z][a-z]+){1,2}|[A-Z][a-z]+ [A-Z]{2,5})$/;

/** "Team Leader, CC": behind somebody written out, letters are whose they are; among letters they are somebody too. */
function isLettersBehind(first: string, second: string): boolean {
  return (isLetters(second) || LETTERS_AND_NAME.test(second)) && !isLetters(first);
}

/** "First Last Something Team" → a person and the organisation behind the name. */
function nameBefore(text: string): Parted | null {
  const words = text.split(' ');
  const rank = RANK.exec(text);
  // after a rank the name is one or two words; without one it is two
  const rankWords = rank ? rank[0].trim().split(/\s+/).length : 0;
  for (const taken of rank ? [rankWords + 2, rankWords + 1] : [2]) {
    if (words.length <= taken) continue;
    const name = words.slice(0, taken);
    const rest = words.slice(taken).join(' ');
    const surnames = name.slice(rankWords);
    if (!surnames.every(isNameWord) || surnames.slice(0, rank ? 2 : 1).some(isPlaceWord)) continue;
    if (!rank && !isFullName(name)) continue;
    if (kindOf(rest) === 'person' && !isLetters(rest)) return { person: text, organisation: null };
    if (isLetters(words[taken]!) || COUNCIL.test(rest) || (/^[A-Z]/.test(rest) && ORGANISATION.test(rest)))
      return { person: name.join(' '), organisation: rest };
  }
  return null;
}

/** "Marlbrook Police Insp Orme" */
function rankBehind(text: string): Parted | null {
  const [, organisation = '', person = ''] = /^(.*\b(?:police|constabulary))\s+(\S+ .+)$/i.exec(text) ?? [];
  return RANK.test(person) ? { person, organisation } : null;
}

/** "Jo Orme until June, then Mark Tully": what goes on in small letters behind a name is said of somebody. */
function beginsWithName(text: string): boolean {
  const [first = '', second = '', third = ''] = text.split(' ');
  return isNameWord(second) && isFullName([first, second]) && /^(?:[a-z]|\()/.test(third);
}

/** True for short text that names persons, roles or organisations. */
export function looksLikeLead(text: string): boolean {
  if (text.length > 300 || /[.!?]\s+[A-Z][a-z]+ [a-z]+ [a-z]+/.test(text)) return false;
  const lines = text.split('\n');
  const named = lines.filter(
    (line) => line.length <= 90 && (kindOf(line) !== 'unknown' || nameBefore(line) !== null),
  );
  // a sentence about the police is not a name: names have few small words
  const small = text
    .split(/\s+/)
    .filter((word) => /^[a-z]{2,}$/.test(word) && !/^(?:and|of|the|for|with|at|in|de|van|on)$/.test(word));
  return named.length >= lines.length * 0.6 && small.length <= Math.max(2, text.split(/\s+/).length * 0.34);
}
