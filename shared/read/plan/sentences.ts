import type { Action, Objective, Plan } from '../../model';
import { byStretch } from '../../sharing';
import { indicatorFromSentence } from '../indicators';

/**
 * Indicators that stand as sentences: success measures and objectives which name where a figure
 * is and where it should be. The sentence stays where it is; the indicator is read from it.
 */
export function addSentenceIndicators(plan: Plan): void {
  for (const objective of plan.objectives) {
    const place = { sheet: objective.sheet, cell: objective.cell };
    addFrom(plan, objective.measures, objective.text, null, {
      ...place,
      cell: objective.cells['measures']?.[0] ?? objective.cell,
    });
    addFrom(plan, objective.text, objective.text, null, place);
  }
  for (const action of stating(plan.actions).flat()) {
    for (const field of ['measures', 'outcome'] as const) {
      const [cell] = action.cells[field] ?? [];
      addFrom(
        plan,
        action[field],
        action.objective,
        leadOf(action),
        cell ? { sheet: action.source.sheet, cell } : action.source,
      );
    }
    for (const { text, source } of action.milestones)
      addFrom(plan, text, action.objective, leadOf(action), source);
  }
}

function hasTwoNumbers(text: string): boolean {
  return /\d\D+\d/.test(text);
}

/** The actions of which a sentence may state where a figure should be. */
const stating = byStretch((actions: readonly Action[]) => actions.filter(mayState));

function mayState({ measures, outcome, milestones }: Action): boolean {
  return states(measures) || states(outcome) || milestones.some(({ text }) => states(text));
}

function states(text: string | null): boolean {
  return text !== null && hasTwoNumbers(text);
}

function leadOf(action: Action): string | null {
  return action.lead?.text ?? null;
}

function addFrom(
  plan: Plan,
  text: string | null,
  objective: Objective['text'] | null,
  lead: string | null,
  source: { sheet: string; cell: string },
): void {
  // both ends of a target are numbers: what has not two of them is not looked at closer
  if (text === null || !hasTwoNumbers(text)) return;
  let nth = 1;
  for (const sentence of text.split(/\n|(?<=[a-z0-9)%]{3}[.;])\s+(?=[A-Z])/)) {
    const indicator = indicatorFromSentence(sentence.trim(), { source, objective, lead, nth });
    if (!indicator || plan.indicators.some((own) => own.headline === indicator.headline)) continue;
    plan.indicators.push(indicator);
    nth++;
  }
}
