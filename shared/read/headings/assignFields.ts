import { isEqual } from '../../sharing';
import type { Column, Line } from '../sheet';
import { profileOf, type Profile } from './content';
import { bestAssignment, type Candidate } from './bestAssignment';
import { broaderFirst } from './broaderFirst';
import { candidatesOf } from './candidates';
import type { Field } from './field';
import type { FieldColumn } from './fieldColumn';
import { FilledCells } from './FilledCells';
import { settleGroups } from './groups';
import { matchHeading } from './matchHeading';
import { isNamedAlike } from './namedAlike';
import { normalise } from './normalise';
import { namesPeriod, stagesUnderPeriods } from './stages';

/**
 * Which column holds which field: the assignment of one field a column that scores best over the
 * whole table, by names and by what the cells hold. A column that suits nothing is `other`: it is
 * kept under its own heading.
 */
export function assignFields(columns: readonly Column[], body: readonly Line[]): readonly FieldColumn[] {
  const filled = new FilledCells(columns, body);
  const profiles = columns.map((_, at) => profileOf(filled, at, body.length));
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
  const candidates = candidatesOf(columns, profiles);
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
    return {
      column,
      field: best.field,
      named: best.named,
      doubtful: best.doubtful,
      doubles,
    };
  });
  const settled = fields.map(
    (own, at) =>
      sibling(own, fields) ??
      heading(own, fields, profiles[at]!) ??
      unnamedHeading(own, fields, profiles[at]!) ??
      stateAgain(own, fields),
  );
  const headed = headedAlone(broaderFirst(settled, profiles), profiles);
  return settleGroups(stagesUnderPeriods(headed, profiles));
}

const HEADS_ROWS: readonly Field[] = ['objective', 'section', 'priority'];
const ANSWERS: ReadonlySet<Field> = new Set<Field>(['lead', 'timescale', 'start', 'due', 'milestone']);

/**
 * `Workstream | Lead | By when`: where no column holds actions, what is said of each row is said of what its
 * heading names, another in every row: that is what is to be done.
 */
function headedAlone(fields: readonly FieldColumn[], profiles: readonly Profile[]): readonly FieldColumn[] {
  const answers = fields.flatMap(({ field, named }, at) =>
    ANSWERS.has(field) && named >= SURE ? [profiles[at]!.filled] : [],
  );
  if (answers.length === 0 || fields.some(({ field }) => field === 'action')) return fields;
  const heads = [...HEADS_ROWS, ...SAID_OF].flatMap((field) => fields.filter((own) => own.field === field));
  const innermost = heads.find((own) => {
    const { filled, variety, length } = profiles[fields.indexOf(own)]!;
    // bands stand between the rows, and have no answer
    return filled >= FULL * Math.max(...answers) && variety >= FULL && length >= LEAST_LENGTH;
  });
  return fields.map((own) =>
    own === innermost ? { ...own, field: 'action', doubtful: own.doubtful || own.field === 'other' } : own,
  );
}

/** What stands in for a heading of rows, where there is none. */
const SAID_OF: readonly Field[] = ['outcome', 'other'];

const FULL = 0.9;
const LEAST_LENGTH = 8;

/** Of several states under the very same name the last holds, and the others are kept beside it: that is said. */
function stateAgain(own: FieldColumn, all: readonly FieldColumn[]): FieldColumn {
  if (own.field !== 'status' && own.field !== 'rag') return own;
  const others = all.slice(0, all.indexOf(own)).filter(({ field }) => field === own.field);
  return others.some(({ column }) => isNamedAlike(column, own.column)) ? { ...own, doubles: own.field } : own;
}

/** `Main action | Steps`: of two columns of actions the left one, filled here and there, heads what the other holds. */
function heading(own: FieldColumn, all: readonly FieldColumn[], { density }: Profile): FieldColumn | null {
  const actions = all.find(({ field }) => field === 'action');
  if (own.doubles !== 'action' || !actions || own.column.first > actions.column.first) return null;
  if (density === 0 || density > SPARSE) return null;
  const field = all.some((other) => other.field === 'objective') ? 'section' : 'objective';
  return { ...own, field, named: SURE, doubtful: false, doubles: null };
}

/** A column without a name before the actions, its words merged or said again over several: they head the rows. */
function unnamedHeading(
  own: FieldColumn,
  all: readonly FieldColumn[],
  { density, variety, length, refs, numbers, dates, rag }: Profile,
): FieldColumn | null {
  if (own.field !== 'other' || own.column.heading !== '' || all[0] !== own) return null;
  const has = (field: Field) => all.some((other) => other.field === field);
  if (has('priority') || has('section') || !has('action')) return null;
  if (length < LEAST_WORD || Math.max(refs, numbers, dates, rag) > 0.2) return null;
  const isOnceEach = density < SPARSE && variety > FULL;
  const isSaidAgain = density > FULL && variety < SPARSE;
  // left of objectives stands what holds several of them
  const field = has('objective') ? 'priority' : 'objective';
  return isOnceEach || isSaidAgain ? { ...own, field, doubtful: true } : null;
}

const LEAST_WORD = 4;

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

const IN_SERIES: ReadonlySet<Field> = new Set<Field>(['milestone', 'timescale', 'lead']);

/** A heading's words without what tells it from its siblings: `Milestone 2 (March)`. */
function stemOf(column: Column): string {
  const words = column.parts.length > 1 ? column.parts.slice(0, -1).join(' ') : column.heading;
  return normalise(words.replace(/\([^()]*\)|\d+/g, ' '));
}

const OTHER: Candidate = { field: 'other', score: 0, named: 0, doubtful: false };
