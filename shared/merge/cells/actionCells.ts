import { dayValue, firstStart, lastDue, progressText, timescaleText } from '../../book';
import type { Action, Milestone } from '../../model';
import type { CellValue } from '../facts';

/** An action's values by heading of the county workbook, its milestones' as `Milestone 2 Due`. */
export function actionCells(action: Action, milestoneNos: readonly number[]): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {
    Objective: action.objective ?? action.objectiveRef,
    Section: action.section,
    Ref: action.ref,
    Action: action.text,
    Lead: action.lead?.text ?? null,
    Organisation: action.lead?.organisation ?? null,
    Timescale: timescaleText(action),
    Start: dayValue(firstStart(action)),
    Due: dayValue(lastDue(action)),
    Status: action.status,
    'District RAG': action.rag,
    Term: action.term,
    Resources: action.resources,
    Measures: action.measures,
    Outcome: action.outcome,
    Progress: progressText(action),
  };
  action.milestones.forEach((milestone, index) => {
    const no = milestoneNos[index] ?? index + 1;
    for (const [heading, value] of Object.entries(milestoneCells(milestone))) {
      cells[milestoneField(no, heading)] = value;
    }
  });
  return cells;
}

function milestoneCells(milestone: Milestone): Record<string, CellValue> {
  return {
    Milestone: milestone.text,
    Timescale: milestone.timescale,
    Start: dayValue(milestone.start),
    Due: dayValue(milestone.due),
    Recurs: milestone.recurs ?? (milestone.ongoing ? 'ongoing' : null),
    Status: milestone.status,
  };
}

/** `Milestone 2 Due`; the milestone's own words are `Milestone 2`. */
export function milestoneField(no: number, heading: string): string {
  return heading === 'Milestone' ? `Milestone ${no}` : `Milestone ${no} ${heading}`;
}

/** The number and heading of a milestone's field; null for a field of the action itself. */
export function milestonePlace(field: string): { readonly no: number; readonly heading: string } | null {
  const match = /^Milestone (\d+)(?: (.+))?$/.exec(field);
  return match ? { no: Number(match[1]), heading: match[2] ?? 'Milestone' } : null;
}
