import { wordsOf } from './words';

/** What stands behind a place in the name of a council or partnership. */
const BODY = String.raw`(?:(?:County\s+)?(?:District|Borough|City|Metropolitan|Unitary|County|Town)(?:\s+(?:District|Borough))?\s+Council|Council\b|(?:Joint\s+|Strategic\s+)?(?:Community\s+Safety|Crime\s*(?:and|&)\s*Disorder(?:\s+Reduction)?|Crime\s+Reduction|Safer\s+Communities|Safety|Responsible\s+Authorities)\s+(?:Partnership|Group|Board)|CSP\b|CDRP\b|Partnership\b)`;
const PLACE = String.raw`[\p{Lu}][\p{L}’']*(?:(?:[\s-]+(?:and|of|upon|on|under|in|the|le|with)|\s*&)*[\s-]+[\p{Lu}][\p{L}’']*){0,5}`;

const COUNCIL_OR_PARTNERSHIP = new RegExp(String.raw`(${PLACE})\s+${BODY}`, 'u');
/** "Safer Marlbury", "Safer Stronger Marlbury Partnership". */
const SAFER = new RegExp(String.raw`\bSafer\s+(?:(?:and|&)?\s*Stronger\s+)?(${PLACE})`, 'u');
const WHOLE = new RegExp(String.raw`^(.*?)\s+${BODY}\s*$`, 'iu');

/** Words that name no place: with them alone, "Local Strategic Partnership" is nobody's. */
const NO_PLACE = new Set(
  (
    'action after all alcohol and annual anti area areas board borough business by challenge children childrens city ' +
    'cleaner communities community council councils county crime cross culture delivery disorder district domestic draft drug ' +
    'drugs education environment families family final fire for force from health homes housing improvement in investment joint ' +
    'justice key lead learning lives local metropolitan minutes multi national neighbourhood neighbourhoods nhs night of on ' +
    'our parish partners partnership partnerships people places plan plans police prevention probation progress ' +
    'project public regional regeneration resources responsible roads rural safe safer safety school schools skills social ' +
    'spaces sport strategic strategy streets strong stronger sustainable team teams the theme to town towns transport travel ' +
    'unitary urban violence voluntary wards with women working young youth agency authorities behaviour group priority ' +
    'violent reducing reduction return update report review summary road unit support economic homelessness tenants'
  ).split(' '),
);

/**
 * The place in the name of a council or partnership within a text: "Loamshire Vale" in "Loamshire Vale
 * Community Safety Partnership: action plan". Null where none is named, or where the words before the
 * partnership name no place ("Local Strategic Partnership").
 */
export function partnershipName(text: string): string | null {
  for (const pattern of [COUNCIL_OR_PARTNERSHIP, SAFER]) {
    const place = trimmed(pattern.exec(text)?.[1]);
    if (place !== null) return place;
  }
  return null;
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
  return keys.length === 0 || keys.every(({ key }) => NO_PLACE.has(key));
}
