import { phraseBook } from './phraseBook';

/** What the words around a date say of it. The first seven are leads: they stand before it and bend it. */
export type Meaning =
  | 'by'
  | 'in'
  | 'from'
  | 'until'
  | 'before'
  | 'after'
  | 'not-before'
  | 'throughout'
  /** Behind a date: it begins then. */
  | 'onwards'
  | 'ongoing'
  /** No date is given, on purpose; behind a date, the date is not settled. */
  | 'undecided'
  /** How soon, in words that give no date; behind a date they say no more than it does. */
  | 'vague'
  /** What it hangs on; behind a date, a remark. */
  | 'depends'
  | 'status'
  /** No date is needed. */
  | 'none'
  | 'and'
  | 'comma'
  | 'dash'
  | 'noise';

/** `To be agreed`, and that of a date. */
function toBe(participles: string): string {
  return participles.replace(/(\w+) ?/g, 'to be $1|date to be $1|dates to be $1|').slice(0, -1);
}

const vocabulary: Readonly<Record<Meaning, string>> = {
  by: `by|due|due date|deadline|no later than|not later than|on or before|on / before|
    to be completed|to be finished|to be done|complete by|completed by|to be completed by|run up to|lead up to|within|finished by|in place by|in time for|target date|by the`,
  in: `in|towards|toward|on|at|during|for|of|around|circa|approx|approximately|about|c|week commencing|weeks commencing|w / c|
    week ending|w / e|in or around|sometime|some time|as at`,
  from: `from|commencing|commence|commences|commenced|starting|start|start date|
    starts|started|began|begun|to start|to commence|to begin|beginning|begin|begins|beg|beg .|as from|as of|with effect from|wef|effective|w . e . f|since`,
  until: `until|till|til|up to|up until|to|ends|ending|finish|finishes|finishing|to finish|through to|
    completion|end date|finish date|to end|and ending|end :|end -|quarter ending`,
  before: 'before|pre|prior to|ahead of|in advance of',
  after: 'after|post|following',
  'not-before': 'not before|no earlier than|not earlier than|no sooner than|earliest|not until',
  throughout: `throughout|through out|all through|for the whole of|whole of|all of|for the duration of|over|across|
    for the remainder of|remainder of|rest of|for the rest of|during the whole of|spread over`,
  onwards:
    'onwards|onward|and onwards|beyond|forwards|to date|to present|- present|to the present|to ongoing',
  ongoing: `ongoing|on going|on - going|on gong|already happening|continuous|continuously|continuing|continual|continually|continue|continues|
    to continue|will continue|rolling|rolling programme|permanent|permanently|open ended|year round|
    all year|all year round|all the time|always|at all times|current|currently|indefinite|indefinitely|
    constant|constantly|core business|business as usual|day to day|no end date|as required|as necessary|
    as needed|as and when|as & when|as and when required|as and when needed|when necessary|as and when necessary|when required|when needed|
    as appropriate|ad hoc|24 / 7|existing|thereafter|until further notice|till further notice|to be ongoing|to be on going|
    throughout the year|throughout year|through the year|standing item|on request|on demand|
    as incidents occur|as opportunities arise|as applications arise|as they arise|as the need arises|when the need arises|whole year|bau|o / g|o / going|ong|cont|annual rolling programme`,
  undecided: `?|t . b . c|t . b . a|tbc|tba|tbd|t b c|t b a|not yet known|not known|n / k|unknown|
    undecided|not decided|none set|no deadline|not agreed|not set|not yet agreed|not yet set|no date|no date set|
    not specified|date to follow|to follow|in due course|when possible|under review|
    under discussion|when resources allow|provisional|provisionally|tentative|hopefully|
    possibly|probably|
    ${toBe('confirmed agreed decided arranged set announced advised determined scheduled negotiated identified established finalised discussed notified fixed considered')}`,
  vague: `asap|a s a p|a . s . a . p|as soon as possible|as soon as practicable|as soon as practical|immediate|immediately|
    with immediate effect|end of the month|end of month|month end|now|urgent|urgently|soon|straight away|short term|medium term|long term|longer term|short|medium|long|
    short to medium term|medium to long term|short medium term`,
  depends: `await|awaiting|awaits|awaited|subject to|dependent on|dependent upon|dependant on|dependant upon|
    depends on|depends upon|depending on|depending upon|pending|when|once|upon|as resources|as funding|as funds|resources permitting|on completion|on receipt|if|
    unless|on approval|on release|on referral|after consultation|after approval|after review|following consultation|
    following approval|following review|following publication|next meeting|same day|funding permitting|linked to|in line with|as per|see|refer to`,
  status: `completed|complete|done|achieved|finished|closed|cancelled|canceled|deferred|delayed|
    in progress|under way|underway|on track|on target|overdue|implemented|delivered|in place|
    not started|not yet started|missed|suspended|withdrawn|abandoned|carried forward|carried over|c / f|rolled over|not achieved|
    partially complete|partially completed|partly complete|partly completed|now complete|now completed|
    already completed|already complete|already in place|not completed|not complete|discontinued|on hold`,
  none: 'n / a|na|none|nil|not applicable|not required|not needed|no timescale required',
  and: 'and|&|plus|+|then|and then|followed by|then again in|and again in|again in|also|/|or',
  comma: ',|;',
  dash: '-|:',
  noise: `the|a|an|to be|to have been|will be|will have been|should be|must be|be|is|are|was|were|has been|
    date|dates|.|•|·|●|▪|*|>|latest|at the latest|at latest|initially|next|but|but on a|on a|on an|
    basis|both|o|approx date|timescale|target|at least`,
};

/** The longest phrase that begins there. */
export const readPhrase = phraseBook(vocabulary);
