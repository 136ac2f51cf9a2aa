/** Which way the words want a measure to go. */
export type Direction = 'reduce' | 'increase' | 'maintain';

const REDUCE =
  /\b(?:reduc(?:e[sd]?|ing|tions?)|decreas(?:e[sd]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|lessen(?:ing)?|halv(?:e[sd]?|ing)|minimis(?:e|ing)|fewer|less|falls?|falling|drop(?:s|ping)?(?!-?(?:ins?|offs?|outs?)\b| (?:in|off)(?: \w+)? (?:sessions?|centres?|clinics?|services?|surger\w+|points?|events?|visits?))|declin(?:e[sd]?|ing)|(?:bring|drive|push|take|get)\w* down|down(?= by| to| from| on|\s*\d|\W*$)|minus(?=\s*\d)|shrink|narrow|curb|prevent(?:ing)?|tackl(?:e|ing)|combat(?:ing)?|eliminat(?:e|ing)|eradicat(?:e|ing))\b/gi;
const INCREASE =
  /\b(?:increas(?:e[sd]?|ing)|rais(?:e[sd]?|ing)|improv(?:e[sd]?|ing|ements?)|more(?! than\b)|ris(?:e[sd]?|ing)|gr(?:ow|owth|owing)|boost(?:ing)?|higher|greater|doubl(?:e[sd]?|ing)|trebl(?:e|ing)|up(?= by| from| on|\s*\d|\W*$)|plus(?=\s*\d)|(?:bring|drive|push|take|get)\w* up|expand(?:ing)?|extend(?:ing)?|enhanc(?:e|ing)|maximis(?:e|ing)|promot(?:e|ing)|strengthen(?:ing)?|encourag(?:e|ing)|widen(?:ing)?)\b/gi;
const MAINTAIN =
  /\b(?:maintain(?:s|ed|ing)?|sustain(?:ing)?|keep(?:ing)?|hold(?:ing)?|remain(?:s|ing)?|no (?:change|increase|rise|decrease|fall|reduction)|same (?:as|level)|stabilis(?:e|ing)|stay(?:s|ing)?)\b/gi;

export interface DirectionWord {
  readonly direction: Direction;
  readonly verb: string;
  readonly start: number;
  readonly end: number;
}

/** Every word that says which way, in order: `5% fewer calls` has `fewer`. */
export function findDirections(text: string): DirectionWord[] {
  const found: DirectionWord[] = [];
  const kinds = [
    ['maintain', MAINTAIN],
    ['reduce', REDUCE],
    ['increase', INCREASE],
  ] as const;
  for (const [direction, words] of kinds) {
    for (const match of text.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      found.push({ direction, verb: match[0].toLowerCase(), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** In characters: what is said later on a page of prose says nothing of its measure. */
const BEGINNING = 1000;

/** The first of them, or null. */
export function readDirection(text: string): DirectionWord | null {
  return findDirections(text.slice(0, BEGINNING))[0] ?? null;
}
