import type { Span } from '../../model';
import { cellsOf, type RowRecord } from '../cells';
import { matchMilestones } from '../identity';
import { sameValue } from '../sameValue';
import { cellsShown, standingCell, withCell } from '../standing';
import type { ReturnState, RowState } from '../state';
import type { Draft } from './Draft';
import { WHOLE_ROW } from './MergePlan';
import { headField, headText, type IncomingRow } from './incoming';
import type { Occasion } from './occasion';
import { noteStatusBack } from './withdrawnStatus';

/**
 * Takes what a revision says of a row the county has: cell by cell by the table of part 6. Of a
 * return that is not complete, an empty cell says nothing.
 */
export function mergeRow(
  draft: Draft,
  of: ReturnState,
  row: RowState,
  { plan, sheetId, row: incoming }: IncomingRow,
  complete: boolean,
  { on, by }: Occasion,
): RowState {
  const period = of.plans.find(({ id }) => id === plan)?.record.period ?? null;
  const before = cellsOf(row);
  const numbered = withNumbers(row, incoming);
  const said = complete ? numbered : filled(numbered, before, period);
  const next = {
    ...row,
    ...said,
    plan,
    sheetId: sheetId ?? row.sheetId,
    county: { ...row.county },
    agreed: { ...row.agreed },
    absence: null,
  } as RowState;
  const now = cellsOf(next);
  if (row.absence?.verdict === 'withdrawn') noteStatusBack(draft, of, row, { on, by });
  let changed = false;
  for (const field of new Set([...Object.keys(before), ...Object.keys(now), ...Object.keys(row.county)])) {
    if (
      !row.agreed[field] &&
      !row.county[field] &&
      sameValue(field, before[field] ?? null, now[field] ?? null)
    )
      continue;
    const was = standingCell(row, field, before);
    next.agreed[field] = row.agreed[field] ?? { value: was.agreed, since: on };
    const is = standingCell(next, field, now);
    if (is.verdict !== 'conflict') delete next.agreed[field];
    if (is.verdict !== 'conflict' && is.verdict !== 'county') delete next.county[field];
    const place = { row: row.id, field };
    if (is.verdict === 'conflict' && was.verdict !== 'conflict') draft.conflict(place);
    // also what the district wrote into a conflict that was there already: it would be on record nowhere
    if (is.verdict === 'conflict' && !sameValue(field, was.district, is.district)) {
      draft.note(of, next, { on, by, field, was: is.agreed, now: is.district, event: 'conflict' });
    }
    if (was.verdict === 'conflict' && is.verdict !== 'conflict') draft.settled(place);
  }
  // what the workbook shows, since a date follows the timescale that stands and not the one that was sent
  const [shown, shows] = [cellsShown(row, period, before), cellsShown(next, period, now)];
  for (const field of new Set([...Object.keys(shown), ...Object.keys(shows)])) {
    const [was, is] = [shown[field] ?? null, shows[field] ?? null];
    if (sameValue(field, was, is)) continue;
    changed = true;
    draft.note(of, next, { on, by, field, was, now: is, event: 'changed' });
  }
  if (row.absence?.verdict === 'withdrawn' || row.absence?.verdict === 'conflict') {
    changed = true;
    if (row.absence.verdict === 'conflict') draft.settled({ row: row.id, field: WHOLE_ROW });
    const field = headField(row.kind);
    draft.note(of, next, { on, by, field, was: null, now: headText(next), event: 'returned' });
  }
  return changed ? { ...next, changedOn: on } : next;
}

function withNumbers(row: RowState, incoming: RowRecord): RowRecord {
  if (row.kind !== 'action' || incoming.kind !== 'action') return incoming;
  const { record, milestoneNos } = row;
  const used = Math.max(0, row.highestNo, ...milestoneNos);
  const nos = matchMilestones(record.milestones, milestoneNos, incoming.record.milestones, used);
  return { ...incoming, milestoneNos: nos, highestNo: Math.max(used, ...nos) };
}

/** The incoming row with the values it is silent about as they were. */
function filled(incoming: RowRecord, before: ReturnType<typeof cellsOf>, period: Span | null): RowRecord {
  const now = cellsOf(incoming);
  return Object.entries(before).reduce(
    (row, [field, value]) =>
      value !== null && (now[field] ?? null) === null ? withCell(row, field, value, period) : row,
    incoming,
  );
}
