import { monthNamed, readPeriod } from '../../time';
import type { Column } from '../sheet';
import type { FieldColumn } from './fieldColumn';
import type { Profile } from './content';
import { namesMonths, namesPlanYear, periodWords } from '../text/periodWords';
import type { Field } from './field';

const SAYS_WHEN: ReadonlySet<Field> = new Set<Field>(['timescale', 'start', 'due', 'term', 'milestone']);
/** What no name says otherwise of: `Year 1` was taken for a time by its first word. */
const MAY_BE_STAGE: ReadonlySet<Field> = new Set<Field>(['other', 'progress', 'timescale']);
const QUARTER = /^(?:q|qtr|quarter)\s*[1-4]$/i;
const LONGEST_NAME = 60;
/** Longer than a tick or a grade. */
const LEAST_WORDS = 3;

/**
 * A plan drawn up by quarters or years, `Q1 | Q2 | Q3 | Q4` with what is to be done in each: where no
 * column says by when, those are milestones. Beside a column of dates they are reports.
 */
export function stagesUnderPeriods(
  fields: readonly FieldColumn[],
  profiles: readonly Profile[],
): readonly FieldColumn[] {
  const stages = fields.filter(
    (own, at) => MAY_BE_STAGE.has(own.field) && namesPeriod(own.column) && isWords(profiles[at]!),
  );
  if (fields.some((own) => SAYS_WHEN.has(own.field) && !stages.includes(own))) return fields;
  if (!fields.some(({ field }) => field === 'action')) return fields;
  if (stages.length < 2) return fields;
  return fields.map((own) =>
    stages.includes(own) ? { ...own, field: 'milestone', doubtful: false, doubles: null } : own,
  );
}

/** Whether milestones by period say when the actions of a table are to be done. */
export function hasStages(columns: readonly FieldColumn[]): boolean {
  return columns.filter(({ field, column }) => field === 'milestone' && namesPeriod(column)).length >= 2;
}

/** Whether the lowest of a column's headings is a month, a quarter or another period, whatever stands behind it in brackets. */
export function namesPeriod({ parts }: Column): boolean {
  const named = parts.at(-1) ?? '';
  if (named.length > LONGEST_NAME) return false;
  const lowest = periodWords(named);
  return (
    QUARTER.test(lowest) ||
    namesPlanYear(lowest) ||
    monthNamed(lowest) !== null ||
    namesMonths(lowest) ||
    readPeriod(lowest) !== null
  );
}

function isWords({ filled, length, numbers, rag, status, dates, grades }: Profile): boolean {
  return filled > 0 && length >= LEAST_WORDS && Math.max(numbers, rag, status, dates, grades) < 0.3;
}
