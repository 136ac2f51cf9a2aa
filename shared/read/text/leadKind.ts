import { isFirstName } from '../../likeness';

/** Ranks and titles that a person’s name follows. */
export const RANK =
  /^(?:(?:detective|det|chief|deputy|assistant|acting|temp(?:orary)?|ch|d|c|t|a)[.\s/]*)*(?:superintendent|supt|inspector|insp|sergeant|sgt|constable|const|pc|ps|pcso|dc|ds|di|dci|ci|cllr|councillor|(?:stn|station|watch|crew|group|area) (?:mgr|manager|cdr|commander)|mr|mrs|ms|miss|dr|rev|revd|reverend|sir|prof)\b[.]?/i;

export const ORGANISATION =
  /\b(?:council|police|constabulary|partnership|team|services?|trust|probation|housing|homes|association|department|dept|division|unit|group|forum|board|agency|agencies|authority|authorities|county|borough|nhs|health|schools?|academy|college|university|safety|watch|committee|company|ltd|plc|cic|charity|network|alliance|consortium|panel|office|centre|center|commissioner|brigade|fire|rescue|ambulance|hospital|volunteers?|voluntary|community|communities|partners?|providers?|landlords?|rsls?|crimestoppers|victim support|refuge|outreach|enforcement|wardens?|highways|licensing|leisure|environmental|environment|planning|education|social care|cvs|citizens advice|relate|mind|connexions|trading standards|barnardo['’]?s|street ?scene|pub ?watch|youth offending|commission|federation|society|club|church|chamber|tasking|bench|court|prison)s?\b/i;

const ROLE =
  /\b(?:officer|manager|director|head of|co-?ordinator|coordinator|lead|analyst|advis[eo]r|worker|chair|chairman|secretary|administrator|assistant|supervisor|leader|champion|representative|chief executive|executive|commander|superintendent|inspector|sergeant|constable|councillor|planner|engineer|warden|nurse|teacher|clerk|consultant|specialist|advocate|idva|practitioner|commissioner|mayor|treasurer|ranger|solicitor|governor|caretaker|midwife)s?\b/i;

/** Organisations known by their letters alone; others in capitals may be somebody's initials. */
const LETTERS = new Set(
  `CDRP CSP LSP PCT CCG ICB YOS YOT DAAT DAT NHS CVS VCS RSL ALMO HIA BCU CPS DWP DVLA HMP HMCTS HMPPS NPS CRC MAPPA MARAC LA LEA LSCB DCC NHW NW SNT NPT SNP ASB IDVA LCJB YJB PCC OPCC CSU ASBT YIP SARC IOM PPO BID FRS FS EH EHO HR CAB TS SIG DV DVF DAF RPU HSE EA BTP RSPCA BCRP DAF MASH`.split(
    /\s+/,
  ),
);

/** "Victoria Park Rangers" are nobody's first and last name. */
const STREET_WORD = /^(?:Road|Street|Park|House|Estate|Square|Avenue|Gardens|Centre)$/;

export function isNameWord(word: string): boolean {
  return /^[A-Z][a-z]*(?:['’-][A-Z]?[a-z]+)?[.,]?$|^O['’][A-Z][a-z]+$/.test(word) && !ORGANISATION.test(word);
}

export const isPlaceWord = (word: string): boolean => PLACE_WORD.test(word);

/** First words of organisations that look like names. */
const PLACE_WORD =
  /^(?:Cyngor|Heddlu|Gwasanaeth|Partneriaeth|North|South|East|West|New|Great|Royal|National|Local|Safer|District|City|Town|Central|Public|Fire|Drug|Alcohol|Domestic|Young|Adult|Children|All|The|High|Upper|Lower|Mid|St|Saint|British|Trading|Business|Rural|Neighbourhood)$/;

export function isLetters(word: string): boolean {
  return /^[A-Z][A-Z&]{1,7}\d?$/.test(word);
}

/** A first name and a surname: two words with capitals alone may be anybody's and anything's name. */
export function isFullName(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  return isUsualName(first.split('-')[0]!) && second !== '' && !STREET_WORD.test(second);
}

export function isUsualName(word: string): boolean {
  return /^[A-Z]/.test(word) && isFirstName(word.toLowerCase());
}

/** "Marlbrook DC", "Vale of Ashby MBC", "MDC": a place and the kind of its council, though a constable may be acting, "ADC". */
export const COUNCIL =
  /^(?:[A-Z][a-z'’-]+(?: [A-Za-z][a-z'’-]+){0,3} (?:BC|CC|DC|TC|MBC|MDC)|[A-Z]{1,2}(?:BC|CC|DC))$/;

const SURNAME_FIRST = /^[A-Z][A-Za-z'’-]+, [A-Z][a-z]+$/;

/** "J. Orme", "P J O'Dea", "A.N. Tully-Orme". */
export const INITIALS =
  /^(?:[A-Z]\.? ?|(?:[A-Z](?:\. ?| )){2,3})(?:Mac|Mc|[A-Z]['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?$/;

/** What stands before "of" is held by somebody, whatever body it is of. */
const OFFICE =
  /^(?:[A-Z][a-z]+ )?(?:director|head|chair(?:man|person)?|manager|leader|secretary) (?:of|for)\b/i;

const EXTENSION = /[\s,]*\b(?:x|ext|extn|tel)\b[.:]?\s*\d[\d ]{2,}$/i;

/** What one name alone stands for. Roles answer like persons. */
export function kindOf(text: string, initials = false): 'person' | 'organisation' | 'unknown' {
  const whole = text.replace(EXTENSION, '').trim();
  if (RANK.test(whole)) return 'person';
  if (COUNCIL.test(whole)) return 'organisation';
  const parts = whole.split(/\s*[/&,]\s*|\s+and\s+/).filter(Boolean);
  const areInitials = (part: string) =>
    (initials ? /^[A-Z]{2,3}$/ : /^[A-Z]{2}$/).test(part) && !LETTERS.has(part);
  if (areInitials(parts[0] ?? '') && !ORGANISATION.test(whole)) return 'person';
  if (parts.every((part) => isLetters(part) && (LETTERS.has(part) || !ROLE.test(part))))
    return 'organisation';
  if (OFFICE.test(whole)) return 'person';
  if (
    ROLE.test(whole) &&
    !/\b(?:team|unit|service|services|group|council|partnership|department|board|forum)$/i.test(whole)
  ) {
    return 'person';
  }
  if (ORGANISATION.test(whole)) return 'organisation';
  if (parts.some((part) => LETTERS.has(part))) return 'organisation';
  if (INITIALS.test(parts[0] ?? '')) return 'person';
  const words = (parts[0] ?? '').split(' ');
  if (words.length >= 2 && words.length <= 4 && words.every(isNameWord) && !isPlaceWord(words[0]!))
    return isFullName(words) ? 'person' : 'organisation';
  if (SURNAME_FIRST.test(whole) && isFirstName(whole.split(/[\s,]+/)[1]!.toLowerCase())) return 'person';
  return 'unknown';
}
