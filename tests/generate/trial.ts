import type { Workbook } from '../../shared/grid';
import type { Issue } from '../../shared/model';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { Dice } from './Dice';
import type { Fault, Planted } from './faults';
import { lay, randomStyle } from './lay';
import { soundContent } from './soundContent';

export interface PlantedPlan extends Required<Pick<Planted, 'also'>> {
  readonly workbook: Workbook;
  readonly expected: ReturnType<Planted['at']>;
  /** The day on which the plan is looked at. */
  readonly asAt: string;
}

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

/** A plan that is sound but for one fault, and where that must be found. */
export function planted(fault: Fault, seed: number): PlantedPlan {
  const dice = new Dice(seed);
  const content = soundContent(dice);
  const random = randomStyle(dice);
  const style = fault.style?.(random) ?? random;
  const { at, spoil, also = {} } = fault.plant(content, dice);
  const laid = lay(content, style);
  const workbook = spoil?.(laid.workbook, laid) ?? laid.workbook;
  return { workbook, expected: at(laid), also, asAt: content.asAt };
}

/** Reads and checks a plan that is sound but for the fault. */
export function trial(fault: Fault, seed: number): Trial {
  const { workbook, expected, also, asAt } = planted(fault, seed);
  const unmet = [...expected];
  const unwanted: Issue[] = [];
  for (const issue of check(read(workbook), { workbook, asAt })) {
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
