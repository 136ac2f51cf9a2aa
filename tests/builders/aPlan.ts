import type { Action, Indicator, Milestone, Plan } from '../../shared/model';

const SHEET = 'Plan';

/** A milestone with nothing but what a test says of it. */
export function aMilestone(traits: Partial<Milestone> = {}): Milestone {
  return {
    text: null,
    timescale: null,
    start: null,
    due: null,
    precision: null,
    recurs: null,
    ongoing: false,
    status: null,
    source: { sheet: SHEET, cell: 'E5' },
    ...traits,
  };
}

/** An action with nothing but what a test says of it. */
export function anAction(traits: Partial<Action> = {}): Action {
  return {
    id: traits.ref ?? 'a1',
    ref: null,
    text: 'Visit every shop on the High Street',
    objective: null,
    objectiveRef: null,
    section: null,
    term: null,
    lead: null,
    timescale: null,
    ongoing: false,
    milestones: [],
    status: null,
    rag: null,
    resources: null,
    measures: null,
    outcome: null,
    progress: null,
    progressNotes: [],
    other: [],
    asWritten: {},
    source: { sheet: SHEET, cell: 'B5' },
    cells: {},
    ...traits,
  };
}

/** An indicator that counts thefts, with nothing but what a test says of it. */
export function anIndicator(traits: Partial<Indicator> = {}): Indicator {
  return {
    id: traits.ref ?? 'i1',
    ref: null,
    name: 'Thefts from sheds',
    measure: null,
    unit: 'number',
    polarity: 'lower',
    baseline: null,
    change: null,
    target: { period: null, stated: null, computed: null, explanation: null },
    figures: [],
    headline: null,
    headingChange: null,
    companion: null,
    objective: null,
    lead: null,
    notes: [],
    source: { sheet: 'Targets', cell: 'A4' },
    cells: {},
    ...traits,
  };
}

/** A plan that grows: each `with` gives a new one. `build` makes the plan. */
export class PlanBuilder {
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  with(traits: Partial<Plan>): PlanBuilder {
    return new PlanBuilder({ ...this.#plan, ...traits });
  }

  /** Actions get their ref as id, or their place in the plan. */
  withAction(traits: Partial<Action> = {}): PlanBuilder {
    const { actions } = this.#plan;
    const id = traits.ref ?? `a${actions.length + 1}`;
    return this.with({ actions: [...actions, anAction({ id, ...traits })] });
  }

  withIndicator(traits: Partial<Indicator> = {}): PlanBuilder {
    const { indicators } = this.#plan;
    return this.with({
      indicators: [...indicators, anIndicator({ id: `i${indicators.length + 1}`, ...traits })],
    });
  }

  withObjective(ref: string, text: string): PlanBuilder {
    const objective = {
      ref,
      text,
      level: 1,
      measures: null,
      reviewDate: null,
      cell: 'A3',
      sheet: SHEET,
      parent: null,
      cells: { text: ['A3'] },
    };
    return this.with({ objectives: [...this.#plan.objectives, objective] });
  }

  build(): Plan {
    return this.#plan;
  }
}

/** A plan of 2004/05 with nothing in it. */
export function aPlan(title = 'Safer Vale'): PlanBuilder {
  return new PlanBuilder({
    id: 'plan-1',
    title,
    period: { from: '2004-04-01', to: '2005-03-31' },
    aim: null,
    objectives: [],
    sections: [],
    announcements: [],
    actions: [],
    indicators: [],
    source: { sheet: SHEET, cell: 'A1' },
    places: { title: { sheet: SHEET, cell: 'A1' } },
  });
}
