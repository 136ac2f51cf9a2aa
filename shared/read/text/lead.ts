import { isFirstName, remembered } from '../../likeness';
import type { Lead } from '../../model';
import { leadingPart } from './leadRoles';
import { UNDECIDED_LEAD } from './undecidedLead';

const RANK =
  /^(?:(?:detective|det|chief|deputy|assistant|acting|temp(?:orary)?|ch|d|c|t|a)[.\s/]*)*(?:superintendent|supt|inspector|insp|sergeant|sgt|constable|const|pc|ps|pcso|dc|ds|di|dci|ci|cllr|councillor|(?:stn|station|watch|crew|group|area) (?:mgr|manager|cdr|commander)|mr|mrs|ms|miss|dr|rev|revd|reverend|sir|prof)\b[.]?/i;

const ORGANISATION =
  /\b(?:council|police|constabulary|partnership|team|services?|trust|probation|housing|homes|association|department|dept|division|unit|group|forum|board|agency|agencies|authority|authorities|county|borough|nhs|health|schools?|academy|college|university|safety|watch|committee|company|ltd|plc|cic|charity|network|alliance|consortium|panel|office|centre|center|commissioner|brigade|fire|rescue|ambulance|hospital|volunteers?|voluntary|community|communities|partners?|providers?|landlords?|rsls?|crimestoppers|victim support|refuge|outreach|enforcement|wardens?|highways|licensing|leisure|environmental|environment|planning|education|social care|cvs|citizens advice|relate|mind|connexions|youth offending|commission|federation|society|club|church|chamber|tasking|bench|court|prison)s?\b/i;

const ROLE =
  /\b(?:officer|manager|director|head of|co-?ordinator|coordinator|lead|analyst|advis[eo]r|worker|chair|chairman|secretary|administrator|assistant|supervisor|leader|champion|representative|chief executive|executive|commander|superintendent|inspector|sergeant|constable|councillor|planner|engineer|warden|nurse|teacher|clerk|consultant|specialist|advocate|idva|practitioner|commissioner|mayor|treasurer|ranger|solicitor)s?\b/i;

/** Organisations known by their letters alone; others in capitals may be somebody's initials. */
const LETTERS = new Set(
  `CDRP CSP LSP PCT CCG ICB YOS YOT DAAT DAT NHS CVS VCS RSL ALMO HIA BCU CPS DWP DVLA HMP HMCTS HMPPS NPS CRC MAPPA MARAC LA LEA LSCB DCC NHW NW SNT NPT SNP ASB IDVA LCJB YJB PCC OPCC CSU ASBT YIP SARC IOM PPO BID FRS FS EH EHO HR CAB TS SIG DV DVF DAF RPU HSE EA BTP RSPCA BCRP DAF MASH`.split(
    /\s+/,
  ),
);

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
  const lines = leadingPart(whole).split('\n').filter(Boolean);
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

type Parted = Omit<Lead, 'text'>;

function parted(line: string, initials: boolean): Parted {
  const text = line.replace(/[\s\-–,;:]+$/, '');
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(text);
  if (bracket && kindOf(bracket[1]!) === 'person' && kindOf(bracket[2]!) === 'organisation') {
    return { person: bracket[1]!, organisation: bracket[2]! };
  }
  const dashed = /^(.+?)\s*(?:,|;|\s[-–]|:)\s+(.+)$/.exec(text);
  if (dashed) {
    const [, first = '', second = ''] = dashed;
    const kinds = [kindOf(first), kindOf(second)];
    if (kinds[0] === 'person' && (kinds[1] === 'organisation' || isLettersBehind(first, second)))
      return { person: first, organisation: second };
    if (kinds[0] === 'organisation' && kinds[1] === 'person' && !COUNCIL_LETTERS.test(second))
      return { person: second, organisation: first };
  }
  const named = nameBefore(text);
  if (named) return named;
  const strokes = text.split(/\s*\/\s*/);
  if (strokes.length > 1) {
    const persons = strokes.filter((part) => kindOf(part, initials) === 'person');
    const others = strokes.filter((part) => !persons.includes(part));
    if (persons.length > 0 && others.some((part) => kindOf(part) === 'organisation')) {
      return { person: persons.join('/'), organisation: others.join('/') };
    }
  }
  return kindOf(text, initials) === 'person'
    ? { person: text, organisation: null }
    : { person: null, organisation: text };
}

/** "Team Leader, CC": behind somebody written out, letters are whose they are; among letters they are somebody too. */
function isLettersBehind(first: string, second: string): boolean {
  return isLetters(second) && !isLetters(first);
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
    if (!surnames.every(isNameWord)) continue;
    if (!rank && !isFullName(name)) continue;
    if (isLetters(words[taken]!) || (/^[A-Z]/.test(rest) && ORGANISATION.test(rest)))
      return { person: name.join(' '), organisation: rest };
  }
  return null;
}

/** A first name and a surname: two words with capitals alone may be anybody's and anything's name. */
function isFullName(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return isFirstName(first.toLowerCase()) && !STREET_WORD.test(second);
}

/** "Victoria Park Rangers" are nobody's first and last name. */
const STREET_WORD = /^(?:Road|Street|Park|House|Estate|Square|Avenue|Gardens|Centre)$/;

function isNameWord(word: string): boolean {
  return (
    /^[A-Z][a-z]*(?:['’-][A-Z]?[a-z]+)?[.,]?$|^O['’][A-Z][a-z]+$/.test(word) &&
    !ORGANISATION.test(word) &&
    !PLACE_WORD.test(word)
  );
}

/** First words of organisations that look like names. */
const PLACE_WORD =
  /^(?:Cyngor|Heddlu|Gwasanaeth|Partneriaeth|North|South|East|West|New|Great|Royal|National|Local|Safer|District|City|Town|Central|Public|Fire|Drug|Alcohol|Domestic|Young|Adult|Children|All|The|High|Upper|Lower|Mid|St|Saint|British|Trading|Business|Rural|Neighbourhood)$/;

function isLetters(word: string): boolean {
  return /^[A-Z][A-Z&]{1,7}\d?$/.test(word);
}

/** As likely somebody's initials, but not behind a service: "Youth Service, CC". */
const COUNCIL_LETTERS = /^[A-Z]{0,2}(?:BC|CC|DC|TC)$/;

/** "Marlbrook DC", "Vale of Ashby MBC", "MDC": a place and the kind of its council, though a constable may be acting, "ADC". */
const COUNCIL =
  /^(?:[A-Z][a-z'’-]+(?: [A-Za-z][a-z'’-]+){0,3} (?:BC|CC|DC|TC|MBC|MDC)|[A-Z]{1,2}(?:BC|CC|DC))$/;

const SURNAME_FIRST = /^[A-Z][A-Za-z'’-]+, [A-Z][a-z]+$/;

/** What one name alone stands for. Roles answer like persons. */
export function kindOf(text: string, initials = false): 'person' | 'organisation' | 'unknown' {
  const whole = text.trim();
  if (RANK.test(whole)) return 'person';
  if (COUNCIL.test(whole)) return 'organisation';
  const parts = whole.split(/\s*[/&,]\s*|\s+and\s+/).filter(Boolean);
  const areInitials = (part: string) =>
    (initials ? /^[A-Z]{2,3}$/ : /^[A-Z]{2}$/).test(part) && !LETTERS.has(part);
  if (areInitials(parts[0] ?? '') && !ORGANISATION.test(whole)) return 'person';
  if (parts.every(isLetters)) return 'organisation';
  if (
    ROLE.test(whole) &&
    !/\b(?:team|unit|service|services|group|council|partnership|department|board|forum)$/i.test(whole)
  ) {
    return 'person';
  }
  if (ORGANISATION.test(whole)) return 'organisation';
  if (parts.some((part) => LETTERS.has(part))) return 'organisation';
  if (/^[A-Z]\.? ?[A-Z][a-z]+$/.test(parts[0] ?? '')) return 'person';
  const words = (parts[0] ?? '').split(' ');
  if (words.length >= 2 && words.length <= 4 && words.every(isNameWord))
    return isFullName(words) ? 'person' : 'organisation';
  if (SURNAME_FIRST.test(whole) && isFirstName(whole.split(/[\s,]+/)[1]!.toLowerCase())) return 'person';
  return 'unknown';
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
