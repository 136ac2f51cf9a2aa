/** Heading of the column that says who contributes. */
export const WHO_HEADING =
  /^(?:who|(?:lead |key |partner(?:ship)? |responsible )?(?:partners?|agency|agencies|organisations?|body|bodies|services?|players?|members?|stakeholders?)(?: name)?|partner agency|partner organisation|who is involved|name of (?:partner|agency|organisation))\s*[?:]?$/i;
/** Heading of the column that says what they bring. */
export const WHAT_HEADING =
  /^(?:what|what (?:they|we|each|partners?|it|will|can).*|(?:key |main |agreed |partner |their |proposed |current )?(?:contributions?|commitments?|offers?|inputs?|roles?|responsibilit(?:y|ies)|roles? and responsibilit(?:y|ies)|pledges?|activit(?:y|ies)|support|involvement)(?: (?:made|to|from|of) .*)?|how (?:they|we|each|partners?).*)\s*[?:]?$/i;
/** Heading of a column that says for which priority. */
export const GROUP_HEADING =
  /^(?:priority|priorities|priority area|theme|strategic priority|aim|objective|work ?stream|outcome)\s*[?:]?$/i;

export const TEAM_CAPTION =
  /\b(?:team|group|board|committee|sub-?group|panel|forum|partnership|executive|steering|task (?:and finish|force)|membership|members of|representatives|cell|hub|network|delivery group)\b/i;

const ROLE =
  /\b(?:chair(?:man|woman|person)?|vice|deputy|members?|officer|manager|co-?ordinator|lead|representative|rep|secretary|director|head of|councillor|champion|adviser|advisor|analyst|administrator|support|minutes?|sponsor|treasurer|observer|advocate|worker|supervisor|inspector|commander|elected|independent|substitute|link)\b/i;
const RANK =
  '(?:Chief|Assistant|Deputy|Detective|Supt|Superintendent|Ch\\.?|Insp|Inspector|Sgt|Sergeant|PC|WPC|DC|DS|DI|DCI|CI|ACC|DCC|PCSO|Constable|Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Rev|Revd|Canon|Prof|Sir|Lady|Alderman|Station|Group|Watch|Crew|Manager|Commander|Officer)\\.?';
const RANKED = new RegExp(`^(?:${RANK}\\s+)+`, 'i');
const ONLY_RANK = new RegExp(`^(?:${RANK}\\s*)+$`, 'i');
const NAME = /^(?:[A-Z][A-Za-z'’.-]*\s+){1,3}[A-Z][A-Za-z'’-]+(?:\s+(?:OBE|MBE|JP|QPM))?$/;
const ORGANISATION =
  /\b(?:council|police|constabulary|services?|trust|nhs|pct|ccg|icb|cvs|probation|housing|homes|partnership|watch|association|fire|rescue|university|college|school|county|district|borough|parish|ltd|limited|authority|department|directorate|prison|court|hospital|health|centre|society|charity|project|federation|union|church|agency|office|commissioner|connexions|aid|victim support|crimestoppers|youth|offending|justice|unit|policing|neighbourhood|company|chamber|transport|ambulance|social|education|licensing|environmental|leisure|team|committee|forum)\b/i;

export function looksLikeRole(text: string): boolean {
  return text.length <= 60 && ROLE.test(text);
}

export function looksLikePerson(text: string): boolean {
  if (ONLY_RANK.test(text)) return true;
  const bare = text
    .replace(RANKED, '')
    .replace(/\([^()]*\)/g, '')
    .trim();
  if (bare === '') return true;
  if (/^(?:vacant|vacancy|tbc|to be confirmed|to be appointed)$/i.test(bare)) return true;
  const ranked = bare !== text.trim();
  return NAME.test(bare) ? !ORGANISATION.test(bare) : ranked && /^[A-Z][A-Za-z'’-]+$/.test(bare);
}

export function looksLikeOrganisation(text: string): boolean {
  return text.length <= 90 && (ORGANISATION.test(text) || /^[A-Z&/]{2,8}$/.test(text));
}

/** A telephone number or an address for letters of either kind. */
export function looksLikeContact(text: string): boolean {
  return /@\w|^[\d\s()+-]{9,}$/.test(text);
}
