import type { Indicator, Polarity } from '../model';
import { readBound } from './bound';
import { readChange } from './change';
import { readDirection, type Direction } from './direction';
import { rangeOf } from './range';

export type PolarityDoubt =
  /** The aim is to lower one thing, measured by another that should rise: fear of crime by people who feel safe. */
  | 'inverse-measure'
  /** The verb wants more of what should be less, or the other way round. */
  | 'verb-against-measure'
  /** The target lies on the wrong side of the baseline for a thing like this. */
  | 'target-against-measure'
  /** Nothing but the target's own side of the baseline tells. */
  | 'target-alone'
  | 'unknown';

export interface PolarityProposal {
  readonly polarity: Polarity | null;
  readonly doubt: PolarityDoubt | null;
}

export interface PolarityClues {
  /** What the verb of the aim wants. */
  readonly direction: Direction | null;
  /** The thing aimed at: `Fear of crime`. */
  readonly name: string;
  /** What is counted: `People who feel safe after dark`. */
  readonly measure: string | null;
  readonly baseline?: number | null;
  readonly target?: number | null;
}

const GOOD =
  /\b(?:satisf\w+|detect(?:ion|ions|ed)|solved|clear[ -]?up|brought to justice|confiden\w+|(?:feel\w*|are|is|as)\W+(?:(?:fairly|very|quite|or|and|more|reasonably)\W+)*safer?|safely|reassur\w+|treatment|complet(?:ed|ion|ions|ing)|informed|trained|training|reporting|participa\w+|volunteer\w*|members?(?:hip)?|schemes?|aware(?:ness)?|understand\w*|engage[ds]?|engagement|attend\w*|get on well|belong\w*|convict\w+|arrest\w*|seiz\w+|patrols?|visits?|(?:re)?visited|secured|target[ -]harden\w+|compliance|complian\w+|retention|retained|coverage|employment|prevented|averted|recovered|resolved|answered|support(?:ed)?|signposted|diverted|deal(?:ing|t)? with|tackl\w+|success\w*|improve\w*|cohesion|trust|sanctions?|response rate|(?:people|women|men|victims|clients|families|residents|households|survivors) (?:seen|helped|reached|assisted|advised|housed|contacted)|(?:seen|closed|investigated|acknowledged|visited|contacted|answered|repaired|removed|cleared|assessed|housed|responded to) within|(?<!\b(?:is|are|be) )cleared|made (?:safe|secure)|installed|fitted|marked|recruited|tak(?:ing|en?) part|took part|screened|referred|referrals?|(?:offered|given|receiving) (?:an? )?(?:help|support|advice|place|visit)|sessions?|drop-?ins?|clinics?|workshops?|courses?|(?:in|on) programmes|removals)\b/i;
const BAD =
  /\b(?:crimes?|offen[cd]\w+|re-?offen\w+|burglar\w+|break-?ins?|thefts?|robber\w+|violen\w+|assault\w*|wounding\w*|homicides?|murders?|anti-?social|asb|damage|arson\w*|fires?|incidents?|victim\w*|casualt\w+|killed|injur\w+|ksi|deaths?|fatal\w*|admissions?|complaints?|nuisance|noise|litter|fly-?tip\w*|graffiti|hoax\w*|truan\w+|exclusions?|overdos\w*|collisions?|accidents?|speeding|repeats?|recidiv\w+|absen\w+|waiting|waits?|abuse|harass\w*|hate|knife|knives|gun|weapons?|scams?|frauds?|vandal\w*|misuse|evictions?|cost|days lost|calls? for service|harm|exploitation|shop-?lift\w*|stolen|vehicle crime|disorder)\b/i;
const BAD_OUTRIGHT =
  /\b(?:unsafe|dissatisf\w*|not (?:feel\w* )?(?:safe|satisfied|confident)|(?:do not|don['’]t) feel (?:\w+ )?safe|fear\w*|worr(?:y|ied)|afraid|(?:is|are|as|be) an? .{0,30}problem|perceiv\w* .{0,40}problem|perception of|non-?complian\w+|drop(?:ped)?[ -]?outs?|fail(?:ed|ure|ures)?|undetected|unresolved|not in (?:education|work|employment|training|treatment|school)|neets?|out of work|unemploy\w+|(?:a ?(?:&|and) ?e|casualty|emergency|hospital|ambulance)(?: department)? (?:attendances?|admissions?|presentations?|visits?|call-?outs?|calls?)|first[ -]time entrants?|(?:average|mean|median|longest) (?:wait|delay)|(?:children|young (?:people|persons)|youths?|juveniles?) (?:arrested|charged|convicted|sentenced|remanded|in custody))\b/i;

/** What too few come forward with: that more of it is reported may well be wanted. */
const HIDDEN =
  '\\b(?:hate|domestic|sexual|rapes?|slavery|exploitation|forced marriages?|honour|stalking|racist)\\b';
const REPORTED = '\\breport(?:s|ed|ing)?\\b';
const UNDER_REPORTED = new RegExp(`${HIDDEN}.{0,40}${REPORTED}|${REPORTED}.{0,40}${HIDDEN}`, 'i');

/** Where people are helped to be, whoever they are: `Young offenders in education or work`. */
const WELL_PLACED =
  /\b(?:offenders|people|users|victims|clients|adults|prisoners|women|men|families|leavers|participants|who|are)\b[^,;.]{0,30}\bin (?:(?!crime|violen)\w+ ){0,2}(?:education|work|jobs?|homes|housing|accommodation|school|college)\b/i;

/**
 * Which way is good, from the verb and from what is measured (SPEC part 3). What is measured
 * decides, because figures are figures of the measure; the verb decides where the measure says
 * nothing or where the verb's own object is the measure.
 */
export function proposePolarity({
  direction,
  name,
  measure,
  baseline = null,
  target = null,
}: PolarityClues): PolarityProposal {
  const wanted: Polarity | null =
    direction === 'reduce' ? 'lower' : direction === 'increase' ? 'higher' : null;
  const ofName = senseOf(name);
  const ofMeasure = measure === null ? null : senseOf(measure);
  const sense = ofMeasure ?? ofName;
  const towards =
    baseline === null || target === null || baseline === target
      ? null
      : target > baseline
        ? 'higher'
        : 'lower';

  if (wanted === 'higher' && UNDER_REPORTED.test(measure ?? name)) return { polarity: wanted, doubt: null };
  if (wanted !== null && sense !== null && wanted !== sense) {
    const inverse = ofMeasure !== null && ofName !== null && ofMeasure !== ofName && ofName === wanted;
    if (inverse) return { polarity: sense, doubt: 'inverse-measure' };
    if (towards === sense) return { polarity: sense, doubt: 'verb-against-measure' };
    return { polarity: wanted, doubt: 'verb-against-measure' };
  }
  const polarity = sense ?? wanted;
  if (polarity === null) {
    return towards ? { polarity: towards, doubt: 'target-alone' } : { polarity: null, doubt: 'unknown' };
  }
  if (towards !== null && towards !== polarity) return { polarity, doubt: 'target-against-measure' };
  return { polarity, doubt: null };
}

/** The proposal for an indicator as read, from its headline, its names and its figures. */
export function polarityOf(indicator: Indicator): PolarityProposal {
  const { headline, name, measure, baseline, target, notes, figures } = indicator;
  const words = headline ?? measure ?? name;
  const direction =
    readDirection(words)?.direction ??
    [...notes, ...targetNotes(figures)]
      .map((note) => readChange(note)?.direction ?? null)
      .find((found) => found !== null) ??
    null;
  const proposal = proposePolarity({
    direction,
    name,
    measure,
    baseline: baseline?.value ?? null,
    target: holdsBaseline(indicator) ? null : target.stated,
  });
  const told = proposal.doubt === 'unknown' || proposal.doubt === 'target-alone' ? boundIn(figures) : null;
  return told === null ? proposal : { polarity: told === 'at least' ? 'higher' : 'lower', doubt: null };
}

/** To stay within a range is to go neither way. */
function holdsBaseline(indicator: Indicator): boolean {
  const range = rangeOf(indicator);
  const from = indicator.baseline?.value ?? null;
  return range !== null && from !== null && from >= range.from && from <= range.to;
}

/** What is to be at least so much should be much. */
function boundIn(figures: Indicator['figures']): ReturnType<typeof readBound> {
  const stated = targetNotes(figures).at(-1);
  return stated === undefined ? null : readBound(stated);
}

/** The words in which targets are stated. */
function targetNotes(figures: Indicator['figures']): string[] {
  return figures.flatMap(({ kind, note }) => (kind === 'target' && note !== null ? [note] : []));
}

function senseOf(words: string): Polarity | null {
  if (BAD_OUTRIGHT.test(words)) return 'lower';
  if (GOOD.test(words) || WELL_PLACED.test(words)) return 'higher';
  return BAD.test(words) ? 'lower' : null;
}
