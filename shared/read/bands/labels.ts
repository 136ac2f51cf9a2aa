/** What a band says it is. */
export type Label =
  | 'objective'
  | 'aim'
  | 'measures'
  | 'review'
  | 'period'
  | 'district'
  | 'title'
  | 'particular'
  | 'section'
  | 'note';

export interface Labelled {
  readonly label: Label;
  /** The word used, lower case: `priority`, `objective`. */
  readonly word: string;
  readonly ref: string | null;
  readonly text: string;
}

const FIGURES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = String.raw`(?:(?:no|number)\.?\s*)?(\d{1,2}(?:\.\d{1,2})?[a-z]?|[A-Z](?=\s*[:.–—-])|[IVX]{1,4}(?=\s*[:.–—-])|${FIGURES.join('|')})`;
const MARK = String.raw`\s*(?:[:–—]|-(?=\s)|\s-|\.(?=\s))\s*`;

interface Pattern {
  readonly label: Label;
  readonly words: string;
  /** Whether a number alone, without a colon behind it, shows the label: "Objective 1 Reduce…". */
  readonly numbered: boolean;
}

const PATTERNS: readonly Pattern[] = [
  {
    label: 'aim',
    words:
      'strategic aim|overall aim|aim of (?:the|this) plan|vision|mission|purpose(?: of (?:the|this) plan)?|our aim|overarching aim',
    numbered: false,
  },
  {
    label: 'measures',
    words:
      '(?:key )?performance (?:indicator|measure)s?|success (?:measure|indicator|criteri(?:on|a))s?|measures? of success|kpis?|how (?:will we|we will) measure(?: success| this)?|(?:what )?success looks like|what will success look like|indicators?|measures?|measured by',
    numbered: false,
  },
  {
    label: 'review',
    words: '(?:next |last )?review(?: date)?|date of (?:next )?review|reviewed(?: on)?',
    numbered: false,
  },
  {
    label: 'period',
    words: '(?:plan )?period(?: covered)?|financial year|years? covered|dates? covered|plan year|year',
    numbered: false,
  },
  {
    label: 'district',
    words:
      'district|partnership|local authority|csp|cdrp|community safety partnership|council|area|borough|name of (?:partnership|district|council)',
    numbered: false,
  },
  {
    label: 'title',
    words: '(?:plan )?title|(?:name of )?plan|action plan(?: title| name|(?!\\W+\\d))',
    numbered: false,
  },
  {
    label: 'particular',
    words:
      '(?:completed|prepared|written|approved|agreed|updated|submitted|produced|compiled) by|author|contact(?: officer| name)?|version|date|date (?:completed|submitted|approved|of return)|status|telephone|tel|e-?mail|(?:(?:objective|priority|theme|outcome|strand|strategic|overall|plan) )?(?:lead(?: officer| agency| partner)?|owner|sponsor|champion)|chair|responsible officer|quarter|return(?: for)?|submitted to|present|in attendance|attendees|apologies(?: for absence)?|venue|minutes by|circulation|distribution',
    numbered: false,
  },
  {
    label: 'objective',
    words:
      '(?:strategic |key |main |smart |local |sub[- ]?|shared |corporate )?(?:objective|priority|theme|goal|outcome|aim|ambition|commitment|pillar|strand)s?(?: area)?',
    numbered: true,
  },
  {
    label: 'section',
    // section 17 of the Crime and Disorder Act is no part of a plan
    words: 'section(?! 17\\b)|work ?stream|area of work|work area|part|phase|project',
    numbered: true,
  },
  {
    label: 'note',
    words: 'n\\.?b\\.?|(?:please )?notes?|key|legend|guidance|instructions?',
    numbered: false,
  },
];

const COMPILED = PATTERNS.map(({ label, words, numbered }) => ({
  label,
  marked: new RegExp(String.raw`^(${words})(?:\s*${NUMBER})?${MARK}([\s\S]*)$`, 'i'),
  numbered: numbered ? new RegExp(String.raw`^(${words})\s+${NUMBER}[.)]?\s+(\S[\s\S]*)$`, 'i') : null,
  bare: numbered ? new RegExp(String.raw`^(${words})\s+${NUMBER}$`, 'i') : null,
}));

/** A quick look before closer ones, with a group for each pattern: nearly all texts begin with no label's words. */
const BEGINNING = new RegExp(`^(?:${PATTERNS.map(({ words }) => `(${words})`).join('|')})`, 'i');

/** Behind a label's words stands a mark or a number, which headings of columns lack. */
const GOES_ON = new RegExp(String.raw`[:.–—\d-]|${FIGURES.join('|')}`, 'i');

/** "Objective 2 – Reduce burglary", "Performance Indicators: …"; null where a text bears no label. */
export function readLabel(text: string): Labelled | null {
  const beginning = BEGINNING.exec(text);
  if (!beginning || !GOES_ON.test(text)) return null;
  // the text begins with the words of none before it
  const first = beginning.slice(1).findIndex((words) => words !== undefined);
  for (const { label, marked, numbered, bare } of COMPILED.slice(first)) {
    const match = marked.exec(text) ?? numbered?.exec(text) ?? bare?.exec(text);
    if (!match) continue;
    const ref = match[2] ? inFigures(match[2]) : null;
    const rest = (match[3] ?? '').trim();
    // "Year end review" is a phrase, not the label "Year"
    if (rest === '' && ref === null) continue;
    return { label, word: match[1]!.toLowerCase(), ref, text: rest };
  }
  return null;
}

function inFigures(number: string): string {
  const at = FIGURES.indexOf(number.toLowerCase());
  return at < 0 ? number : String(at + 1);
}

/** Labels that may stand within a line, behind another's text: "Objective: … Performance Indicators: …". */
const WITHIN =
  /(?<!\bNext|\bKey|\bDate of|\bLast|\bStrategic|\bSub)\s+(?=(?:(?:Key )?Performance (?:Indicator|Measure)s?|Success (?:Measure|Indicator|Criteria)s?|Measures? of Success|(?:Next )?Review Date|Objective|Strategic Aim)\s*:)/;

/** The labelled parts of a band's cell; lines without a label of their own belong to the part above. */
export function labelledParts(text: string): (Labelled | { label: null; text: string })[] {
  const parts: (Labelled | { label: null; text: string })[] = [];
  for (const line of text.split('\n').flatMap((whole) => whole.split(WITHIN))) {
    const labelled = readLabel(line);
    const last = parts[parts.length - 1];
    if (labelled) parts.push(labelled);
    else if (last) parts[parts.length - 1] = { ...last, text: last.text ? `${last.text}\n${line}` : line };
    else parts.push({ label: null, text: line });
  }
  return parts;
}
