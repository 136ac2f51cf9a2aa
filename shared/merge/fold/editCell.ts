import type { Span } from '../../model';
import { asText, holdsValue, latestField } from '../cells';
import type { CellValue, FactOf } from '../facts';
import { sameValue } from '../sameValue';
import { cellsShown, standingCell } from '../standing';
import type { ReturnState, RowState } from '../state';
import { COUNTY_WORKBOOK, type Draft, type Noticed } from './Draft';

/** Takes what the county wrote into a district's column, as its proposal for that cell. */
export function editCell(
  draft: Draft,
  { rowId, field: heading, was, becomes, by, on }: FactOf<'county edit'>,
): void {
  const what = `${rowId} ${heading}: ${asText(becomes)}`;
  const refuse = (reason: string) => draft.unplaced({ on, by, what, reason });
  const found = draft.row(rowId);
  if (!found) return refuse('There is no such row.');
  const { of, row } = found;
  if (of.signedOff) return refuse(`The return was signed off on ${of.signedOff}: re-open it first.`);
  const field = fieldOf(row, heading);
  const held = holdsValue(row.kind, field, becomes);
  if ('refused' in held) return refuse(held.refused);
  const before = standingCell(row, field);
  if (sameValue(field, before.value, held.value) && before.verdict !== 'conflict') {
    const shown = cellsShown(row, periodOf(of, row))[field] ?? null;
    return sameValue(field, shown, held.value)
      ? draft.outcome('unchanged')
      : refuse('It follows from the Timescale that the county wrote: change that.');
  }
  if (before.verdict === 'conflict' && sameValue(field, before.county, held.value))
    return draft.outcome('unchanged');
  const edited = isOvertaken(of, row, field, was)
    ? { ...row, agreed: { ...row.agreed, [field]: { value: was, since: on } } }
    : row;
  setCounty(draft, of, edited, field, held.value, { on, by, event: 'edited', was: before.value });
}

/**
 * Whether the district has changed the very value that the county wrote over, after that was published:
 * then both have changed it, and what was published is what they last agreed on.
 */
function isOvertaken({ changes }: ReturnState, row: RowState, field: string, was: CellValue): boolean {
  if (row.county[field] || row.agreed[field]) return false;
  const { district } = standingCell(row, field);
  return (
    !sameValue(field, district, was) &&
    changes.some(
      (change) =>
        change.row === row.id &&
        change.field === field &&
        change.event === 'changed' &&
        sameValue(field, change.was, was),
    )
  );
}

/**
 * Sets the county's value of a cell and settles what follows: a value that is the district's is agreed,
 * one that is as agreed is no proposal any more.
 */
export function setCounty(
  draft: Draft,
  of: ReturnState,
  row: RowState,
  field: string,
  value: CellValue,
  told: Pick<Noticed, 'on' | 'by' | 'event' | 'was'>,
): void {
  const before = standingCell(row, field);
  const next: RowState = {
    ...row,
    changedOn: told.on,
    county: { ...row.county, [field]: { value, by: told.by, on: told.on } },
    agreed: { ...row.agreed },
  };
  const after = standingCell(next, field);
  if (after.verdict !== 'conflict') delete next.agreed[field];
  if (after.verdict !== 'conflict' && after.verdict !== 'county') delete next.county[field];
  if (before.verdict === 'conflict' && after.verdict !== 'conflict') draft.settled({ row: row.id, field });
  if (before.verdict !== 'conflict' && after.verdict === 'conflict') draft.conflict({ row: row.id, field });
  of.rows[row.id] = next;
  const now = after.verdict === 'conflict' ? value : after.value;
  draft.note(of, next, { ...told, field, now, source: COUNTY_WORKBOOK });
  noteDates(draft, of, { row, next, field }, told);
}

/** A timescale that came to stand brings its dates with it. */
function noteDates(
  draft: Draft,
  of: ReturnState,
  { row, next, field }: { readonly row: RowState; readonly next: RowState; readonly field: string },
  told: Pick<Noticed, 'on' | 'by' | 'event'>,
): void {
  if (field !== 'Timescale') return;
  const period = periodOf(of, row);
  const [shown, shows] = [cellsShown(row, period), cellsShown(next, period)];
  for (const date of new Set([...Object.keys(shown), ...Object.keys(shows)])) {
    const [was, now] = [shown[date] ?? null, shows[date] ?? null];
    if (date === field || sameValue(date, was, now)) continue;
    draft.note(of, next, { ...told, field: date, was, now, source: COUNTY_WORKBOOK });
  }
}

function periodOf(of: ReturnState, { plan }: RowState): Span | null {
  return of.plans.find(({ id }) => id === plan)?.record.period ?? null;
}

/** The columns Latest and Latest period show a figure, which is what is meant. */
function fieldOf(row: RowState, heading: string): string {
  if (row.kind !== 'indicator' || heading !== 'Latest') return heading;
  return latestField(row.record) ?? heading;
}
