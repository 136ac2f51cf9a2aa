import { byStretch, isEqual } from '../../sharing';
import { looksLikeLead } from '../text/lead';
import { cellsIn, type Column, type Line, type Slot } from '../sheet';
import { contentForbids, contentSuits, profileOf, type Profile } from './content';
import { bestAssignment, type Candidate } from './bestAssignment';
import { REPEATABLE, type Field } from './field';
import type { FieldColumn } from './fieldColumn';
import { answersUnder, settleGroups } from './groups';
import { matchHeading } from './matchHeading';
import { normalise } from './normalise';
import { namesPeriod, stagesUnderPeriods } from './stages';

/** Names weigh most; content settles what names leave open. */
const CONTENT_WEIGHT = 0.45;
const MOST_CANDIDATES = 4;
/** Of two columns of the very same name the first holds, whatever stands in the second. */
const SECOND = 1.5;
const MAY_COME_TWICE: ReadonlySet<Field> = new Set<Field>([...REPEATABLE, 'milestone', 'timescale']);

/**
 * Which column holds which field: the assignment of one field a column that scores best over the
 * whole table, by names and by what the cells hold. A column that suits nothing is `other`: it is
 * kept under its own heading.
 */
export function assignFields(columns: readonly Column[], body: readonly Line[]): readonly FieldColumn[] {
  const stretches = filledIn(body, columns);
  const profiles = columns.map((_, at) =>
    profileOf(
      stretches.map((filled) => filled[at]!),
      body.length,
    ),
  );
  const kept = assigned.get(columns);
  if (kept && isEqual(kept.profiles, profiles)) return kept.fields;
  const fields = assign(columns, profiles);
  assigned.set(columns, { profiles, fields });
  return fields;
}

/** What columns were assigned last, and by which looks of their cells: seldom does an edit change those. */
const assigned = new WeakMap<
  readonly Column[],
  { readonly profiles: readonly Profile[]; readonly fields: readonly FieldColumn[] }
>();

function assign(columns: readonly Column[], profiles: readonly Profile[]): FieldColumn[] {
  // words repeated from row to row, or over several rows, head the rows, however long they are
  const textual = profiles.map(
    ({ length, density, variety }) => length * (density < 0.5 ? density : 1) * Math.min(1, variety * 1.25),
  );
  const longest = textual.indexOf(Math.max(...textual));
  const candidates = columns.map((column, index) => {
    const own = candidatesFor(column, profiles[index]!, index < longest);
    const isSecond = columns.some(
      (other, at) => at < index && profiles[at]!.filled > 0 && isNamedAlike(other, column),
    );
    if (!isSecond) return own;
    return own.map((candidate) =>
      MAY_COME_TWICE.has(candidate.field) ? candidate : { ...candidate, score: candidate.score - SECOND },
    );
  });
  const chosen = bestAssignment(candidates);
  const saysWhen = chosen.some((own) => own?.field === 'due' && own.named >= SURE);
  const fields = columns.map((column, index): FieldColumn => {
    const given = chosen[index] ?? OTHER;
    // words that could be dates are none beside a column that is there for them
    const isSpare = given.field === 'timescale' && given.named === 0 && column.heading !== '' && saysWhen;
    const best = isSpare ? OTHER : given;
    const preferred = candidates[index]![0];
    // the very name of a column that holds the field already means nothing else
    const twice =
      preferred && preferred.named >= 0.85 && best.field !== preferred.field
        ? chosen.some((other, at) => other?.field === preferred.field && isNamedAlike(columns[at]!, column))
        : false;
    if (twice) return { column, ...OTHER, doubles: preferred!.field };
    // a name that may also mean an officer's own column doubles nothing
    const doubles =
      chosen[index] === null && preferred && preferred.named >= 0.85 && preferred.field !== 'other'
        ? preferred.field
        : null;
    return { column, field: best.field, named: best.named, doubtful: best.doubtful, doubles };
  });
  return settleGroups(
    stagesUnderPeriods(
      fields.map((own, at) => sibling(own, fields) ?? heading(own, fields, profiles[at]!) ?? own),
      profiles,
    ),
  );
}

/** `Main action | Steps`: of two columns of actions the left one, filled here and there, heads what the other holds. */
function heading(own: FieldColumn, all: readonly FieldColumn[], { density }: Profile): FieldColumn | null {
  const actions = all.find(({ field }) => field === 'action');
  if (own.doubles !== 'action' || !actions || own.column.first > actions.column.first) return null;
  if (density === 0 || density > SPARSE) return null;
  const field = all.some((other) => other.field === 'objective') ? 'section' : 'objective';
  return { ...own, field, named: SURE, doubtful: false, doubles: null };
}

/** A column that is filled in no more of the lines heads them. */
const SPARSE = 0.7;
const SURE = 0.85;

/** Several columns under one name, told apart by a number or a period: Milestone 1, Milestone 2. */
function sibling(own: FieldColumn, all: readonly FieldColumn[]): FieldColumn | null {
  if (own.named >= 0.9) return null;
  const stem = stemOf(own.column);
  const [ownName] = matchHeading(own.column.parts.at(-1) ?? '');
  // under one group each may have a name of its own, and not only a quarter's
  const isNamed = own.column.parts.length > 1 && (ownName?.score ?? 0) >= 0.6 && !namesPeriod(own.column);
  if (stem === '' || isNamed) return null;
  const first = all.find(
    (other) => other !== own && IN_SERIES.has(other.field) && stemOf(other.column) === stem,
  );
  if (!first) return null;
  // two columns of the very same name are no series, or only beside one of milestones
  const unnumbered = first.field !== 'milestone' && isNamedAlike(first.column, own.column);
  if (unnumbered && first.field === 'lead') return null;
  if (unnumbered && all.filter(({ field, doubles }) => (doubles ?? field) === 'milestone').length < 2)
    return null;
  return { ...own, field: first.field, named: first.named, doubtful: false, doubles: null };
}

/** Whether headings of their own say the same; one that is merged over both columns is no second one. */
function isNamedAlike(one: Column, other: Column): boolean {
  const [a, b] = [one.slots.at(-1), other.slots.at(-1)];
  return a !== undefined && b !== undefined && a !== b && normalise(one.heading) === normalise(other.heading);
}

const IN_SERIES: ReadonlySet<Field> = new Set<Field>(['milestone', 'timescale', 'lead']);

/** A heading's words without what tells it from its siblings. */
function stemOf(column: Column): string {
  const words = column.parts.length > 1 ? column.parts.slice(0, -1).join(' ') : column.heading;
  return normalise(words.replace(/\d+/g, ' '));
}

/** The filled cells of each column, as far as they tell something of it. */
const filledIn = byStretch((lines: readonly Line[], columns: readonly Column[]) => {
  const slots = columns.map((): Slot[] => []);
  for (const line of lines) {
    const cells = cellsIn(line, columns);
    for (let at = 0; at < cells.length; at++) {
      const slot = cells[at];
      if (!slot) continue;
      const { first, last } = columns[at]!;
      // a band over several columns says nothing about this one
      if (slot.lastColumn - slot.column <= last - first + 1) slots[at]!.push(slot);
    }
  }
  return slots;
});

/** Of two dates of a row the revised one holds, where it is filled in. */
const REVISED = /\b(?:revised|new|latest|amended|extended|updated|current)\b/i;
const REVISED_BONUS = 0.5;

/** What a heading over several columns says of one of them. */
const SHARED = 0.85;

const OTHER: Candidate = { field: 'other', score: 0, named: 0, doubtful: false };

function candidatesFor(column: Column, profile: Profile, leftOfText: boolean): Candidate[] {
  const found = new Map<Field, Candidate>();
  // the lower of two heading rows tells the columns apart, the upper says what they share
  const texts: [string, number][] = [[column.heading, 1]];
  if (column.parts.length > 1)
    column.parts.forEach((part, at) => texts.push([part, at === 0 ? SHARED : 0.95]));
  const answers = answersUnder(column.parts);
  for (const [text, weight] of answers ? [[column.parts.at(-1)!, 1] as const] : texts) {
    for (const match of matchHeading(text)) {
      // words that only hold a name say too little to be said of all columns below
      if (weight === SHARED && match.how === 'part' && match.score < 0.85) continue;
      if (contentForbids(match.field, profile, leftOfText) || answers?.has(match.field) === false) continue;
      const named = match.score * weight;
      const revised = match.field === 'due' && REVISED.test(column.heading) ? REVISED_BONUS : 0;
      const score = named + revised + CONTENT_WEIGHT * contentSuits(match.field, profile, leftOfText);
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
  const strongest = Math.max(0, ...[...found.values()].map((candidate) => candidate.named));
  // an X under a month is a mark, whatever else its cell could be
  if (strongest < 0.55 && !namesPeriod(column) && !isMarkedBody(column, profile)) {
    for (const field of BY_CONTENT) {
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

/** L under `Police` says who leads: it is no ref and no rating. */
function isMarkedBody({ heading }: Column, { length, numbers }: Profile): boolean {
  return heading !== '' && length > 0 && length <= 7 && numbers === 0 && looksLikeLead(heading);
}

/** Fields that their cells alone can show. */
const BY_CONTENT: readonly Field[] = ['ref', 'action', 'lead', 'timescale', 'rag', 'status'];
