import { monthNamed, readPeriod } from '../../time';
import type { Column } from '../sheet';
import type { FieldColumn } from './assignFields';
import type { Profile } from './content';
import type { Field } from './field';

const SAYS_WHEN: ReadonlySet<Field> = new Set<Field>(['timescale', 'start', 'due', 'term', 'milestone']);
const UNNAMED: ReadonlySet<Field> = new Set<Field>(['other', 'progress']);
const QUARTER = /^(?:q|qtr|quarter)\s*[1-4]$/i;
/** Longer than a tick or a grade. */
const LEAST_WORDS = 4;

/**
 * A plan drawn up by quarters or years, `Q1 | Q2 | Q3 | Q4` with what is to be done in each: where no
 * column says by when, those are milestones. Beside a column of dates they are reports.
 */
export function stagesUnderPeriods(
  fields: readonly FieldColumn[],
  profiles: readonly Profile[],
): readonly FieldColumn[] {
  if (fields.some(({ field }) => SAYS_WHEN.has(field))) return fields;
  if (!fields.some(({ field }) => field === 'action')) return fields;
  const stages = fields.filter(
    (own, at) => UNNAMED.has(own.field) && namesPeriod(own.column) && isWords(profiles[at]!),
  );
  if (stages.length < 2) return fields;
  return fields.map((own) =>
    stages.includes(own) ? { ...own, field: 'milestone', doubtful: false, doubles: null } : own,
  );
}

/** Whether milestones by period say when the actions of a table are to be done. */
export function hasStages(columns: readonly FieldColumn[]): boolean {
  return columns.filter(({ field, column }) => field === 'milestone' && namesPeriod(column)).length >= 2;
}

function namesPeriod({ parts }: Column): boolean {
  const lowest = (parts.at(-1) ?? '').replace(/\s*\([^)]*\)/g, '').trim();
  return QUARTER.test(lowest) || monthNamed(lowest) !== null || readPeriod(lowest) !== null;
}

function isWords({ filled, length, numbers, rag, status, dates }: Profile): boolean {
  return filled > 0 && length >= LEAST_WORDS && Math.max(numbers, rag, status, dates) < 0.3;
}
