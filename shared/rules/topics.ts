/** What plans are about, and what narrows it: two texts about one thing have the same of these. */
const TOPICS: readonly (readonly [topic: string, words: RegExp])[] = [
  ['domestic abuse', /\bdomestic (?:abuse|violence)\b|\bdv\b/i],
  ['burglary', /\bburglar(?:y|ies)\b/i],
  ['robbery', /\b(?:robber(?:y|ies)|mugging)\b/i],
  [
    'vehicle crime',
    /\b(?:(?:vehicle|auto|car|motor)[ -]?crimes?|autocrimes?|thefts? (?:of|from) (?:\w+ )?(?:motor )?(?:vehicles?|cars?)|twoc)\b/i,
  ],
  ['cycle theft', /\b(?:bicycles?|bikes?|cycle thefts?)\b/i],
  ['shop theft', /\b(?:shop(?:lifting| ?thefts?)|retail crime)\b/i],
  ['acquisitive crime', /\bacquisitive\b/i],
  ['violence', /\b(?:(?<!domestic )violen(?:ce|t)|assaults?|woundings?|injury)\b/i],
  ['sexual offences', /\b(?:sexual|rapes?)\b/i],
  ['hate crime', /\b(?:hate|racial\w*|racist|homophobic)\b/i],
  ['anti-social behaviour', /\b(?:anti[- ]?social|asb|nuisance|rowdy)\b/i],
  ['damage', /\b(?:damage|vandalism|graffiti)\b/i],
  ['arson', /\b(?:arsons?|(?:deliberate|primary|secondary) fires?)\b/i],
  ['drugs', /\b(?:drugs?|substance|treatment)\b/i],
  ['alcohol', /\b(?:alcohol|drink|licens(?:ed|ing))\b/i],
  ['roads', /\b(?:road|traffic|collisions?|speeding|casualties|ksi|killed)\b/i],
  ['re-offending', /\bre-?offend\w*\b/i],
  ['youth offending', /\b(?:youth|young|juvenile|child(?:ren)?)\b/i],
  ['fraud', /\b(?:fraud|scams?|doorstep|bogus)\b/i],
  ['fear', /\b(?:fear|feel\w*|reassur\w+|confiden\w+|worr\w+|perception\w*|perceiv\w+)\b/i],
  ['all crime', /\b(?:all|overall|total|recorded) crimes?\b/i],
  ['repeat', /\brepeat\b/i],
  ['detections', /\b(?:detect(?:ions?|ed)|sanctions?|brought to justice|clear-?ups?)\b/i],
  ['attempts', /\battempt\w*\b/i],
  ['business', /\b(?:business|commercial|non[- ]dwelling|non[- ]domestic)\b/i],
  ['distraction', /\bdistraction\b/i],
];

/** The topics a text is about, by name; empty where it is about none that is known. */
export function topicsOf(text: string): Set<string> {
  return new Set(TOPICS.flatMap(([topic, words]) => (words.test(text) ? [topic] : [])));
}

/** True where two texts are about the same thing, as far as it is known. */
export function sameTopics(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && a.size === b.size && [...a].every((topic) => b.has(topic));
}
