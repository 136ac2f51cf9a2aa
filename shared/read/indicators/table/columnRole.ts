import { readFigureLabel, type FigureLabel } from './figureLabel';

/** What a column of an indicator table holds. */
export type ColumnRole =
  | 'ref'
  | 'name'
  | 'unit'
  | 'polarity'
  | 'lead'
  | 'objective'
  | 'baseline period'
  | 'target period'
  | 'change'
  | 'figure'
  | 'note';

const ROLES: readonly (readonly [Exclude<ColumnRole, 'figure'>, RegExp])[] = [
  [
    'ref',
    /^(?:ni|pi|kpi|bvpi|ref|reference|no|number|#|code|id|indicator|measure|pi|kpi|ni)?\s?(?:ref(?:erence)?|no|num(?:ber)?|#|code|id)$|^(?:ni|bvpi)$/i,
  ],
  ['baseline period', /\bbase ?line (?:year|period|date|from)\b|\bbase year$|^year of baseline/i],
  [
    'target period',
    /\btarget (?:year|period|date)\b|^by when$|^(?:to be achieved by|achieve by|deadline|timescale|date to achieve)$|^year of target/i,
  ],
  [
    'change',
    /\b(?:change|reduction|increase|improvement|decrease) (?:wanted|required|sought|needed|target|planned|desired)\b|\btarget(?:ed)? (?:% ?)?(?:change|reduction|increase|improvement|decrease)\b|^(?:% )?(?:reduction|increase|improvement|decrease)(?: %)?$|^required (?:change|reduction)|^(?:% |percentage )?(?:reduction|increase|improvement|decrease) (?:by|to be made by)\b/i,
  ],
  [
    'polarity',
    /^polarity$|\bbetter when\b|\b(?:good|better|success|high|low|bigger|smaller)\b.*\b(?:is|means|if|performance|good|better)\b|^(?:aim|desired direction|good is|aim to|direction wanted|aim for)$/i,
  ],
  [
    'unit',
    /^(?:units?|unit of measure(?:ment)?|format|measured (?:in|as)|data type|number or %|metric type|type of (?:data|measure))$/i,
  ],
  [
    'note',
    /\b(?:rag|brag|traffic ?lights?|status|dot|travel|trend|comment\w*|commentary|narrative|notes?|remarks?|explanation|variance|varies|variation|difference|diff|deviation|source|frequency|rationale|why|forecast|projected|projection|estimate[d]?|progress|updates?|on track|confidence limits?|rank|quartile|group average|compare\w*|national|regional|most similar|actions?|risk|% change|change (?:since|from|on|in|%)|percentage change|reporting|collected|gap|against target|to target|met\?|target met|without (?:the |an |our |this )?(?:lpsa|psa|laa|agreement|stretch|reward)|enhancement|evidence|how measured)\b|^(?:grant|spen[dt]|budget|costs?|expenditure|funding|allocation)\b|^(?:change|direction|movement|\+\/-|arrow|symbol|%\s?(?:\+\/-|change|diff\w*))$|^(?:(?:no|num(?:ber)?|actual|percentage|per cent|%)\.? )?(?:change|difference|variance)(?: (?:no|num(?:ber)?|%|£|volume|actual))?$|\b(?:vs?|versus|on|against|compared (?:to|with)|since|over) (?:the )?(?:same|last|previous|prior|baseline|target|plan|benchmark)\b|\b(?:year[ -]on[ -]year|yoy|month[ -]on[ -]month|ahead of|behind|vs\.?|versus)(?= |$)/i,
  ],
  [
    'lead',
    /\b(?:lead|owner|owned by|responsib\w+|accountable|officer|contact|champion)\b|^(?:who|agency|partners?|organisation|lead partners?(?:\(s\))?)$/i,
  ],
  [
    'name',
    /^(?:(?:key |local |national |headline |performance |success |proxy |outcome |supporting )*(?:indicators?|measures?|kpis?|pis?|metrics?)(?: (?:name|title|description|of success))?|description|definition|title|name|what (?:do |will |are )?we .*measur\w*|what is (?:being )?measured|how will we know.*|crime type|offence(?: type)?|category of crime|performance area|target description|measure of success|outputs?)$/i,
  ],
  [
    'objective',
    /^(?:(?:strategic |key )?(?:priority|priorities|objective|theme|aim|outcome|section|area|strand|category|priority area|target area)s?)$/i,
  ],
];

/** `Reduction wanted by 2010` is the change and its date; `Improvement target 2010` a figure. */
const CHANGE_WANTED =
  /\b(?:change|reduction|increase|improvement|decrease|cut|rise) (?:wanted|required|sought|needed|desired|aimed (?:for|at)|to (?:be )?achieve\w*)\b|\btarget(?:ed)? (?:% |percentage )?(?:change|reduction|increase|decrease)\b|^(?:% |percentage )?(?:reduction|increase|improvement|decrease) (?:by|to be made by)\b/i;

/** In characters: a heading may explain itself, but what goes on for longer is none. */
const LONGEST_HEADING = 500;

export interface ColumnMeaning {
  readonly role: ColumnRole;
  /** For figures: what the heading says of them. */
  readonly label: FigureLabel | null;
}

/** What a heading says, before the cells are looked at; null where it says nothing known. */
export function columnMeaning(heading: string, year: string | null): ColumnMeaning | null {
  const words = heading.replace(/\s+/g, ' ').trim();
  if (words === '' || words.length > LONGEST_HEADING) return null;
  const bare =
    words
      .replace(/\([^()]*\)/g, '')
      .replace(/[?:*.]+$/, '')
      .trim() || words;
  const label = readFigureLabel(words, year);
  const role = ROLES.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
  // "Target 2011/12" is a figure even where a word such as "progress" or "performance" stands by
  const wanted = role === 'change' && CHANGE_WANTED.test(bare);
  const dated = role === null || role === 'name' || role === 'objective' || (role === 'change' && !wanted);
  // "Performance Indicator" names, "Performance" is a figure
  const said = role === null;
  if (label && ((dated && (label.period || label.yearless)) || (said && label.kindSaid))) {
    return { role: 'figure', label };
  }
  if (role) return { role, label: null };
  return label ? { role: 'figure', label } : null;
}

/** Headings of what a measure is followed for: places, groups of people. */
export const PLACE =
  /^(?:wards?|areas?|districts?|neighbourhoods?|beats?|sectors?|locations?|sites?|where|places?|towns?|villages?|parish(?:es)?|divisions?|age(?: group)?|gender|sex|ethnicity|groups?|partners?|team|schools?|breakdown|split(?: by)?|by)\b/i;
