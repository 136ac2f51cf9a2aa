import type { Conflict } from '../../book';
import { asText, cellsOf, placeOfCell } from '../cells';
import type { CellValue } from '../facts';
import { SAME_ROW, WHOLE_ROW } from '../fold';
import { headText } from '../fold/incoming';
import { standingCell } from '../standing';
import type { Question, ReturnState, RowState } from '../state';

/** Everything of a return that waits for a decision: cells, rows taken out, and rows that may be one. */
export function conflictsOf(of: ReturnState): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { order } of of.plans) {
    for (const id of order) {
      const row = of.rows[id];
      if (row) conflicts.push(...questionAbout(of, row), ...rowConflict(of, row), ...cellConflicts(of, row));
    }
  }
  return conflicts;
}

function cellConflicts(of: ReturnState, row: RowState): Conflict[] {
  const open = Object.entries(row.agreed);
  // nearly no row has any, and all its cells are much to make; of a row that is gone nothing need be decided
  if (open.length === 0 || row.absence?.verdict === 'withdrawn') return [];
  const cells = cellsOf(row);
  return open.flatMap(([field, { since }]) => {
    const { verdict, agreed, district, county } = standingCell(row, field, cells);
    if (verdict !== 'conflict') return [];
    const values = { agreed: shown(agreed), ofDistrict: shown(district), ofCounty: shown(county) };
    return [conflict(of, row, field, { ...values, since })];
  });
}

function rowConflict(of: ReturnState, row: RowState): Conflict[] {
  if (row.absence?.verdict !== 'conflict') return [];
  const edits = Object.entries(row.county).map(([field, { value }]) => `${field}: ${asText(value)}`);
  const values = { agreed: headText(row), ofDistrict: 'Withdrawn', ofCounty: edits.join('\n') };
  return [conflict(of, row, WHOLE_ROW, { ...values, since: row.absence.on })];
}

/** The likest earlier row is asked about first. */
function questionAbout(of: ReturnState, row: RowState): Conflict[] {
  if (of.questions.length === 0) return [];
  const asked = of.questions.filter((question) => question.row === row.id);
  const likest = asked.reduce<Question | null>(
    (best, each) => (best && best.likeness >= each.likeness ? best : each),
    null,
  );
  const earlier = likest && of.rows[likest.earlier];
  if (!earlier) return [];
  const values = { agreed: named(earlier), ofDistrict: named(row), ofCounty: 'Say Same or Different' };
  return [conflict(of, row, SAME_ROW, { ...values, since: likest.since })];
}

type Values = Pick<Conflict, 'agreed' | 'ofDistrict' | 'ofCounty' | 'since'>;

function conflict(of: ReturnState, row: RowState, field: string, values: Values): Conflict {
  return {
    district: of.district,
    plan: planTitle(of, row.plan),
    ref: refOf(row),
    field,
    ...values,
    decision: null,
    source: placeOfCell(row, field, of.latest.file),
    row: row.id,
  };
}

/** The title of a plan; where the return as a whole is meant, of its only one. */
export function planTitle(of: ReturnState, plan: string): string {
  const found = of.plans.find(({ id }) => id === plan);
  if (found) return found.record.title;
  if (plan !== of.id) return plan;
  return of.plans.length === 1 ? of.plans[0]!.record.title : '';
}

export function refOf(row: RowState): string | null {
  return row.record.ref;
}

function named(row: RowState): string {
  return [refOf(row), headText(row)].filter(Boolean).join(' ');
}

export function shown(value: CellValue): string | null {
  return value === null ? null : asText(value);
}
