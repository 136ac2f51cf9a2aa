import type { Issue } from '../../shared/model';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { Dice } from './Dice';
import type { Fault } from './faults';
import { lay, randomStyle } from './lay';
import { soundContent } from './soundContent';

/** What came of a plan with one fault in it. */
export interface Trial {
  readonly fault: Fault;
  readonly seed: number;
  /** Expected places at which the rule spoke up, and how many there were. */
  readonly found: number;
  readonly expected: number;
  /** Issues that nobody planted. */
  readonly false: readonly Issue[];
}

/** Reads and checks a plan that is sound but for the fault. */
export function trial(fault: Fault, seed: number): Trial {
  const dice = new Dice(seed);
  const content = soundContent(dice);
  const style = fault.style?.(randomStyle(dice)) ?? randomStyle(dice);
  const { at, spoil, also = {} } = fault.plant(content, dice);
  const laid = lay(content, style);
  const workbook = spoil?.(laid.workbook, laid) ?? laid.workbook;
  const expected = at(laid);
  const unmet = [...expected];
  const unwanted: Issue[] = [];
  for (const issue of check(read(workbook), { workbook, asAt: content.asAt })) {
    const met = issue.code === fault.code ? unmet.findIndex((place) => isAt(issue, place)) : -1;
    if (met >= 0) unmet.splice(met, 1);
    else if (!(issue.code in also)) unwanted.push(issue);
  }
  return { fault, seed, found: expected.length - unmet.length, expected: expected.length, false: unwanted };
}

/** Reads and checks a plan with nothing wrong in it. */
export function soundTrial(seed: number): Issue[] {
  const dice = new Dice(seed);
  const content = soundContent(dice);
  const { workbook } = lay(content, randomStyle(dice));
  return check(read(workbook), { workbook, asAt: content.asAt });
}

function isAt(issue: Issue, place: { readonly sheet: string; readonly cell?: string }): boolean {
  if (issue.sheet !== place.sheet) return false;
  if (place.cell === undefined) return true;
  return issue.cell.split(/[:,]\s*/).includes(place.cell);
}
