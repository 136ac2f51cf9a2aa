import { findDirections, type Direction } from '../../../target';

const REACH =
  /\b(?:achiev(?:e[sd]?|ing)|reach(?:ing)?|attain(?:ing)?|secur(?:e|ing)|ensur(?:e|ing)(?: that)?|obtain|exceed)\b/i;

export interface MainVerb {
  readonly word: string;
  readonly direction: Direction | null;
  readonly start: number;
  readonly end: number;
}

/** The first word of direction, or of reaching, unless it comes long after the figures it should govern. */
export function mainVerb(words: string, firstFigure: number): MainVerb | null {
  const [first] = findDirections(words);
  const reach = REACH.exec(words);
  const reaching = reach && {
    word: reach[0].toLowerCase(),
    direction: null,
    start: reach.index,
    end: reach.index + reach[0].length,
  };
  const going = first && { word: first.verb, direction: first.direction, start: first.start, end: first.end };
  const verb = [going, reaching]
    .filter((one) => one !== null && one !== undefined)
    .sort((a, b) => a.start - b.start)[0];
  if (!verb) return null;
  // "achieve a 10% reduction in …": the word of direction says more
  if (verb === reaching && going && going.start > firstFigure && going.start - firstFigure < 40) return going;
  return verb.start <= firstFigure + 60 ? verb : null;
}
