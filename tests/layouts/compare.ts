import type { Objective, Plan, Reading, Span } from '../../shared/model';
import { compareActions } from './compareActions';
import { compareIndicators } from './compareIndicators';
import { comparePartners, compareTables } from './compareReference';
import { Differences, show } from './difference';
import type { Expected, ExpectedObjective, ExpectedPlan } from './layout';
import { pair } from './pairing';
import { sameHeading } from './words';

/** What came out otherwise than expected, a sentence each; empty where all is well. */
export function differences(reading: Reading, expected: Expected): readonly string[] {
  const found = new Differences();
  const plans = reading.plans.filter((plan) => plan.actions.length + plan.indicators.length > 0);
  found.value('district', expected.district, reading.district);
  if (expected.plans) comparePlans(expected.plans, plans, found);
  if (expected.period !== undefined) {
    for (const plan of plans.filter(({ actions }) => actions.length > 0)) {
      comparePeriod(plan.title, expected.period, plan.period, found);
    }
  }
  const all = <T>(of: (plan: Plan) => readonly T[]) => reading.plans.flatMap(of);
  if (expected.objectives)
    compareObjectives(
      expected.objectives,
      all((plan) => plan.objectives),
      found,
    );
  if (expected.actions)
    compareActions(
      expected.actions,
      all((plan) => plan.actions),
      found,
    );
  if (expected.indicators)
    compareIndicators(
      expected.indicators,
      all((plan) => plan.indicators),
      found,
    );
  if (expected.referenceTables) compareTables(expected.referenceTables, reading.referenceTables, found);
  if (expected.partners) comparePartners(expected.partners, reading.partners, found);
  compareLeftovers(reading, expected, found);
  return found.lines;
}

function comparePlans(expected: readonly ExpectedPlan[], plans: readonly Plan[], found: Differences): void {
  const { pairs, missing, extra } = pair(expected, plans, (a, b) => (sameHeading(a.title, b.title) ? 1 : 0));
  for (const { title } of missing) found.add(`plan “${title}” is missing`);
  for (const { title } of extra) found.add(`no plan is called “${title}”`);
  for (const [wanted, plan] of pairs) comparePeriod(wanted.title, wanted.period, plan.period, found);
}

function comparePeriod(
  title: string,
  expected: Span | null | undefined,
  actual: Span | null,
  found: Differences,
): void {
  const text = (span: Span | null) => span && `${span.from} to ${span.to}`;
  if (expected !== undefined) found.value(`period of “${title}”`, text(expected), text(actual));
}

function compareObjectives(
  expected: readonly ExpectedObjective[],
  objectives: readonly Objective[],
  found: Differences,
): void {
  const { pairs, missing, extra } = pair(expected, objectives, (a, b) =>
    sameHeading(a.text, b.text) ? 1 : 0,
  );
  for (const { text } of missing) found.add(`objective “${text}” is missing`);
  for (const { sheet, cell, text } of extra) found.add(`${sheet}!${cell} is no objective: “${text}”`);
  for (const [wanted, objective] of pairs) {
    const what = (field: string) => `objective “${wanted.text}”: ${field}`;
    found.value(what('ref'), wanted.ref, objective.ref);
    found.value(what('level'), wanted.level, objective.level);
    found.heading(what('parent'), wanted.parent, objective.parent);
    found.value(what('measures'), wanted.measures, objective.measures);
  }
}

function compareLeftovers(reading: Reading, expected: Expected, found: Differences): void {
  const { notPlaced, remarks } = reading;
  if (expected.notPlaced !== undefined && notPlaced.length > expected.notPlaced) {
    const list = notPlaced.map(({ sheet, cell, text }) => `${sheet}!${cell} ${show(text)}`);
    found.add(
      `${notPlaced.length} cells not placed, expected at most ${expected.notPlaced}: ${list.join('; ')}`,
    );
  }
  const codes = new Set(remarks.map(({ code }) => code));
  for (const code of expected.remarks?.has ?? []) {
    if (!codes.has(code)) found.add(`no remark ${code} among [${[...codes].join(', ')}]`);
  }
  for (const code of expected.remarks?.hasNot ?? []) {
    for (const { source } of remarks.filter((remark) => remark.code === code)) {
      found.add(`remark ${code} at ${source.sheet}!${source.cell} is unfounded`);
    }
  }
}
