import { isTitleWord } from './ordinaryWords';
import { wordsOf } from './words';

/** A quick look before a closer one: most cells name no council and no partnership. */
const NAMES_A_BODY = /council|partnership|\bCSP\b|\bCDRP\b|\bSafer\s/i;

/** Whether a text names a council, a partnership or the like: most cells do not. */
export function namesBody(text: string): boolean {
  return NAMES_A_BODY.test(text);
}

/** What stands behind a place in the name of a council or partnership. */
const BODY = String.raw`(?:(?:County\s+)?(?:District|Borough|City|Metropolitan|Unitary|County|Town)(?:\s+(?:District|Borough))?\s+Council|Council\b|(?:Joint\s+|Strategic\s+)?(?:Community\s+Safety|Crime\s*(?:and|&)\s*Disorder(?:\s+Reduction)?|Crime\s+Reduction|Safer\s+Communities|Safety|Responsible\s+Authorities)\s+(?:Partnership|Group|Board)|CSP\b|CDRP\b|Partnership\b)`;
const PLACE = String.raw`[\p{Lu}][\p{L}’']*(?:(?:[\s-]+(?:and|of|upon|on|under|in|the|le|with)|\s*&)*[\s-]+[\p{Lu}][\p{L}’']*){0,5}`;

const COUNCIL_OR_PARTNERSHIP = new RegExp(String.raw`(${PLACE})\s+${BODY}`, 'u');
/** "Safer Marlbury", "Safer Stronger Marlbury Partnership". */
const SAFER = new RegExp(String.raw`\bSafer\s+(?:(?:and|&)?\s*Stronger\s+)?(${PLACE})`, 'u');
const PARISH = /\sParish(?:\s+and\s+Town)?$/;
const WHOLE = new RegExp(String.raw`^(.*?)\s+${BODY}\s*$`, 'iu');

/**
 * The place in the name of a council or partnership within a text: "Loamshire Vale" in "Loamshire Vale
 * Community Safety Partnership: action plan". Null where none is named, or where the words before the
 * partnership name no place ("Local Strategic Partnership").
 */
export function partnershipName(text: string): string | null {
  for (const pattern of [COUNCIL_OR_PARTNERSHIP, SAFER]) {
    const named = pattern.exec(text)?.[1];
    // a parish's council is no district's
    const place = named && PARISH.test(named) ? null : trimmed(named);
    if (place !== null) return place;
  }
  return null;
}

/** Could these words be the name of a district: not a number, a total or a topic? */
export function isPlaceName(text: string): boolean {
  const keys = wordsOf(text).map(({ key }) => key);
  return (
    text.length <= 90 &&
    !/[.:;?!]\s*\S/.test(text.replace(/\bSt\./g, 'St')) &&
    keys.some((key) => /^\p{L}{3,}$/u.test(key) && !isTitleWord(key)) &&
    /^\p{Lu}|^the\b/u.test(text.trim())
  );
}

/** A name without "District Council", "Community Safety Partnership" and the like behind it. */
export function placeAlone(name: string): string {
  const text = name.replace(/\s+/g, ' ').trim();
  return trimmed(WHOLE.exec(text)?.[1]) ?? trimmed(SAFER.exec(text)?.[1]) ?? text;
}

/** Without words at either end that name no place; null where nothing, or no name, is left. */
function trimmed(place: string | undefined): string | null {
  const words = place?.split(/\s+/) ?? [];
  while (words[0] !== undefined && isNoPlace(words[0])) words.shift();
  for (let last = words.at(-1); last !== undefined && isNoPlace(last); last = words.at(-1)) words.pop();
  if (
    words.length === 0 ||
    words.some((word) => isNoPlace(word) && !/^(and|of|on|in|the|with|&)$/.test(word))
  )
    return null;
  return words.join(' ');
}

function isNoPlace(word: string): boolean {
  const keys = wordsOf(word);
  return keys.length === 0 || keys.every(({ key }) => isTitleWord(key));
}
