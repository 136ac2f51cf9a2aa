import type { Action, Plan } from '../../model';
import type { RowRecord } from '../cells';
import type { Item } from '../identity';

/** A row of a revision before it is known which row of the county it is. */
export interface IncomingRow {
  readonly plan: string;
  readonly sheetId: string | null;
  readonly row: RowRecord;
}

/** The rows of a plan whose id in the county is `plan`: objectives, actions and indicators in the sheet's order. */
export function rowsOfPlan(plan: Plan, id: string): IncomingRow[] {
  return [
    ...plan.objectives.map((record) => ({
      plan: id,
      sheetId: null,
      row: { kind: 'objective' as const, record },
    })),
    ...plan.actions.map((record) => ({
      plan: id,
      sheetId: record.rowId ?? officersId(record),
      row: {
        kind: 'action' as const,
        record,
        milestoneNos: record.milestones.map((_, at) => at + 1),
        highestNo: record.milestones.length,
      },
    })),
    ...plan.indicators.map((record) => ({
      plan: id,
      sheetId: record.rowId ?? null,
      row: { kind: 'indicator' as const, record },
    })),
  ];
}

/** The reader gives every action an id; only one that stands on the sheet has a cell. */
function officersId({ id, cells }: Action): string | null {
  return cells['id'] ? id.replace(/~\d+$/, '') : null;
}

/** What a row is recognised by. */
export function itemOf({ plan, sheetId, row }: IncomingRow): Item {
  const known = { plan, sheetId };
  switch (row.kind) {
    case 'action': {
      const { ref, text, objective, objectiveRef, lead, timescale, measures } = row.record;
      return {
        ...known,
        ref,
        text,
        objective: objective ?? objectiveRef,
        traits: [lead?.text ?? null, timescale, measures],
      };
    }
    case 'indicator': {
      const { ref, name, measure, objective, unit, target } = row.record;
      return {
        ...known,
        ref,
        text: measure === null ? name : `${name} ${measure}`,
        objective,
        traits: [unit, target.period],
      };
    }
    case 'objective': {
      const { ref, text, parent, measures } = row.record;
      return { ...known, ref, text, objective: parent, traits: [measures] };
    }
  }
}

/** The field that says what a row is. */
export function headField(kind: RowRecord['kind']): string {
  return kind === 'action' ? 'Action' : kind === 'indicator' ? 'Indicator' : 'Objective';
}

export function headText(row: RowRecord): string {
  return row.kind === 'indicator' ? row.record.name : row.record.text;
}
