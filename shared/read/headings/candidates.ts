import type { Column } from '../sheet';
import { standsBesideLead, WHO } from './besideLead';
import type { Candidate } from './bestAssignment';
import { contentForbids, contentSuits, countsRows, type Profile } from './content';
import { REPEATABLE, type Field } from './field';
import { answersUnder } from './groups';
import { isCountOfPeriod, isMarkedBody } from './marksAndCounts';
import { matchHeading, type HeadingMatch } from './matchHeading';
import { isNamedAlike } from './namedAlike';
import { normalise } from './normalise';
import { namesPeriod } from './stages';

/** Names weigh most; content settles what names leave open. */
const CONTENT_WEIGHT = 0.45;
const MOST_CANDIDATES = 4;
/** Of a column's cells, so many are dates where it is for dates alone. */
const ALL_DATES = 0.8;
/** Of two columns of the very same name the first holds, whatever stands in the second. */
const SECOND = 1.5;
const MAY_COME_TWICE: ReadonlySet<Field> = new Set<Field>([...REPEATABLE, 'milestone', 'timescale']);

/** The fields that each column may hold, the likeliest first. */
export function candidatesOf(columns: readonly Column[], profiles: readonly Profile[]): Candidate[][] {
  // words repeated from row to row, or over several rows, head the rows, however long they are; long dates are dates
  const textual = profiles.map(
    ({ length, density, variety, dates }) =>
      length * (density < 0.5 ? density : 1) * Math.min(1, variety * 1.25) * (dates < ALL_DATES ? 1 : 0),
  );
  const longest = Math.max(textual.indexOf(Math.max(...textual)), columns.findIndex(isActions));
  const filled = new Map<string, Column>();
  return columns.map((column, index) => {
    const every = candidatesFor(column, profiles[index]!, index < longest);
    const own = standsBesideLead(column, columns) ? every.filter(({ field }) => !WHO.has(field)) : every;
    const name = normalise(column.heading);
    const first = filled.get(name);
    if (!first && profiles[index]!.filled > 0) filled.set(name, column);
    if (!first || !isNamedAlike(first, column)) return own;
    return own.map((candidate) =>
      MAY_COME_TWICE.has(candidate.field) ? candidate : { ...candidate, score: candidate.score - SECOND },
    );
  });
}

/** Whether a column is there for actions by its name, however short they are beside what they are for. */
function isActions({ heading }: Column): boolean {
  const [best] = matchHeading(heading);
  return best?.field === 'action' && best.score >= SURELY;
}

const SURELY = 0.95;

/** Of two dates of a row the revised one holds, where it is filled in. */
const REVISED = /\b(?:revised|new|latest|amended|extended|updated|current)\b/i;
const REVISED_BONUS = 0.5;

/** A revised date by any name is when the row is due. */
const revisedIn = ({ heading }: Column) => {
  const isRevised = REVISED.test(heading);
  return (match: HeadingMatch): HeadingMatch =>
    isRevised && match.field === 'timescale' ? { ...match, field: 'due' } : match;
};

/** Surer than that must be the name of a heading of rows which stands behind them. */
const LEAST_BEHIND = 0.55;
const HEADS_ROWS: ReadonlySet<Field> = new Set<Field>(['priority', 'objective', 'section']);
/** So little do cells suit a timescale of which none says when. */
const NO_DAYS = -0.6;

/** What a heading over several columns says of one of them. */
const SHARED = 0.85;

function candidatesFor(column: Column, profile: Profile, leftOfText: boolean): Candidate[] {
  const found = new Map<Field, Candidate>();
  // the lower of two heading rows tells the columns apart, the upper says what they share
  const texts: [string, number][] = [[column.heading, 1]];
  if (column.parts.length > 1)
    column.parts.forEach((part, at) => texts.push([part, at === 0 ? SHARED : 0.95]));
  const answers = answersUnder(column.parts);
  // what its cells cannot be, a column may still be called: `Target Q1` over counts is no ref
  let strongest = 0;
  for (const [text, weight] of answers ? [[column.parts.at(-1)!, 1] as const] : texts) {
    for (const match of matchHeading(text).map(revisedIn(column))) {
      // words that only hold a name say too little to be said of all columns below
      if (weight === SHARED && match.how === 'part' && match.score < 0.85) continue;
      const named = match.score * weight;
      strongest = Math.max(strongest, named);
      if (contentForbids(match.field, profile, leftOfText) || answers?.has(match.field) === false) continue;
      if (match.field === 'measures' && isCountOfPeriod(column, profile)) continue;
      // what only might head the actions stands before them
      if (!leftOfText && named < LEAST_BEHIND && HEADS_ROWS.has(match.field)) continue;
      const revised = match.field === 'due' && REVISED.test(column.heading) ? REVISED_BONUS : 0;
      const suits = contentSuits(match.field, profile, leftOfText);
      // "Raised by" over wards: half a name and no day below it
      if (match.field === 'timescale' && named < LEAST_BEHIND && suits <= NO_DAYS) continue;
      const score = named + revised + CONTENT_WEIGHT * suits;
      const before = found.get(match.field);
      if (!before || before.score < score) {
        found.set(match.field, {
          field: match.field,
          score,
          named,
          doubtful: match.how === 'likeness' || named < 0.55,
        });
      }
    }
  }
  // "Strand | 1": whatever it is called, it tells rows apart
  if (HEADS_ROWS.has(matchHeading(column.heading)[0]?.field ?? 'other') && countsRows(profile))
    found.set('ref', { field: 'ref', score: SURELY, named: SURELY, doubtful: true });
  // an X under a month is a mark, whatever else its cell could be
  if (strongest < 0.55 && !namesPeriod(column) && !isMarkedBody(column, profile)) {
    for (const field of BY_CONTENT) {
      // "Helpers needed | 3": numbers behind the actions, under a name that says nothing of refs
      if (field === 'ref' && !leftOfText && column.heading !== '') continue;
      const suits = contentSuits(field, profile, leftOfText);
      const score = 0.6 * suits;
      if (suits >= (field === 'action' ? 0.3 : 0.45) && score > (found.get(field)?.score ?? 0))
        found.set(field, { field, score, named: 0, doubtful: true });
    }
  }
  return [...found.values()]
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES);
}

/** Fields that their cells alone can show. */
const BY_CONTENT: readonly Field[] = ['ref', 'action', 'lead', 'timescale', 'rag', 'status'];
