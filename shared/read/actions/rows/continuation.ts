import type { Action, Span } from '../../../model';
import type { Ledger } from '../../ledger';
import { reworded, type SheetView, type Slot } from '../../sheet';
import { rejoin } from '../../text/cut';
import { readLead } from '../../text/lead';
import { addCell, takeHeld, together, wordsIn } from '../cells';
import { ownLead, WHO } from '../who/leads';
import { readMilestones } from '../when/milestones';
import { giveToMilestone } from '../when/milestoneStatus';
import { addColumns, addRag, addWordsBesideDates } from '../columns/ownColumns';
import { PLAIN, type Plain } from '../columns/plainFields';
import type { Row } from './row';

/** What rows that carry on an action are read with. */
export interface Reading {
  readonly view: SheetView;
  readonly ledger: Ledger;
  readonly period: Span | null;
  /** Whether letters in the lead column stand for persons. */
  readonly initials: boolean;
}

/**
 * A line without an action of its own adds its cells to the action above. `isWrapped` says that its
 * words go on in the middle of a sentence: then so may its lead's name and its date.
 */
export function goOn(row: Row, action: Action, reading: Reading, isWrapped = false): void {
  const { view, ledger, period, initials } = reading;
  const own = isWrapped && endsDate(row, action, reading) ? NO_FIELDS : addMilestones(row, action, reading);
  for (const field of ['milestone', 'timescale', 'start', 'due', ...PLAIN] as const)
    addCell(action.cells, field, row.get(field));
  for (const field of WHO) for (const { slot } of row.all(field)) addCell(action.cells, 'lead', slot);
  for (const field of PLAIN) {
    const slot = row.get(field);
    if (slot && !own.has(field))
      action[field] = action[field] === null ? slot.text : together(action[field], slot.text);
  }
  const lead = ownLead(row);
  const join = isWrapped ? rejoin : together;
  // who does one step may do the next
  if (lead && !action.lead?.text.split('\n').includes(lead))
    action.lead = readLead(action.lead ? join(action.lead.text, lead) : lead, initials);
  addRag(action, row, view);
  addColumns(action, row, view);
  addWordsBesideDates(action, row, view, period);
  takeHeld(view, ledger, row, [action]);
}

const NO_FIELDS: ReadonlySet<Plain> = new Set();

/**
 * "October" with "2011" in the line below is one date, and so what is to be reached by then goes on in
 * the line below; false where the two lines are no one date.
 */
function endsDate(row: Row, action: Action, { view, period }: Reading): boolean {
  const end = row.get('timescale');
  const [cut, ...more] = action.milestones;
  if (!end || !cut || more.length > 0 || cut.due !== null || !action.timescale) return false;
  if (row.get('start') || row.get('due')) return false;
  const slot: Slot = reworded(end, rejoin(action.timescale, end.text));
  const { milestones } = readMilestones({
    view,
    milestones: null,
    timescale: wordsIn(slot),
    start: null,
    due: null,
    action: { text: '', slot },
    period,
  });
  const [whole, ...others] = milestones;
  if (!whole || whole.due === null || others.length > 0) return false;
  const rest = row.get('milestone')?.text ?? null;
  const text = cut.text !== null && rest !== null ? rejoin(cut.text, rest) : (cut.text ?? rest);
  action.milestones = [{ ...whole, text, source: cut.source }];
  action.timescale = slot.text;
  return true;
}

/** @returns the fields that the line's milestone took for itself. */
function addMilestones(row: Row, action: Action, reading: Reading): ReadonlySet<Plain> {
  const { view, ledger, period } = reading;
  const milestone = row.get('milestone');
  const timescale = row.get('timescale');
  const start = row.get('start');
  const due = row.get('due');
  const slot = milestone ?? timescale ?? start ?? due;
  if (!slot) return NO_FIELDS;
  const read = readMilestones({
    view,
    milestones: wordsIn(milestone),
    timescale: wordsIn(timescale),
    start: wordsIn(start),
    due: wordsIn(due),
    action: { text: '', slot },
    period,
  });
  giveToMilestone(action, read.milestones, row);
  action.milestones.push(...read.milestones);
  action.ongoing ||= read.ongoing;
  if (timescale)
    action.timescale = action.timescale ? `${action.timescale}\n${timescale.text}` : timescale.text;
  for (const { code, slot: where, detail } of read.remarks)
    ledger.remark(code, { sheet: view.name, cell: where.address }, action.ref, detail);
  return new Set(read.milestones.some(({ status }) => status !== null) ? (['status'] as const) : []);
}

/** A sentence made whole again may now say when; `slot` is the cell in which it begins. */
export function redate(action: Action, slot: Slot, { view, period }: Reading): void {
  if (action.timescale !== null || action.milestones.some((milestone) => milestone.text !== null)) return;
  const read = readMilestones({
    view,
    milestones: null,
    timescale: null,
    start: null,
    due: null,
    action: { text: action.text, slot },
    period,
  });
  action.milestones = read.milestones;
  action.ongoing = read.ongoing;
}
