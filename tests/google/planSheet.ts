import type { PlanRow } from '../cli/planFile';
import { emptySheet, type CellData, type SheetDoc } from './server';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];

/** A tab with a plan as a district's officer keeps it: a title, and one table. */
export function planSheet(district: string, title: string, rows: readonly PlanRow[]): SheetDoc {
  const sheet = emptySheet(0, 'Plan');
  sheet.rows = [
    [`${district} Community Safety Partnership`],
    [title],
    [],
    HEADINGS,
    ...rows.map(({ ref, action, lead = 'Safety Team', when = 'March 2011', status = '' }) => [
      ref,
      action,
      lead,
      when,
      status,
    ]),
  ].map((texts) => texts.map(textData));
  return sheet;
}

export function textData(text: string): CellData | undefined {
  return text === '' ? undefined : { userEnteredValue: { stringValue: text } };
}
