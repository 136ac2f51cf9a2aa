import { fold, countyStateFrom, type FactOf, type MergeFact, type MergeState } from '../../shared/merge';
import type { Action, Lead } from '../../shared/model';
import { aPlan, anAction, type PlanBuilder } from '../builders/aPlan';
import { aReading } from '../builders/aReturn';

type Received = FactOf<'revision received'>;

/** A revision of Vale's return, complete, its hash its content. */
export function aRevision(
  plans: PlanBuilder | readonly PlanBuilder[],
  revision = 1,
  traits: Partial<Received> = {},
): Received {
  const all = 'build' in plans ? [plans] : plans;
  const district = traits.district ?? 'Vale';
  const file = `${district.toLowerCase()}.xlsx`;
  const reading = aReading(all, { district, file });
  return {
    kind: 'revision received',
    on: `2004-${String(3 + revision).padStart(2, '0')}-01`,
    district,
    returnId: district.toLowerCase(),
    revision,
    hash: JSON.stringify(reading),
    file,
    complete: true,
    by: null,
    reading,
    ...traits,
  };
}

/** A plan of the actions given; each is its text, or what else is said of it. */
export function planOf(...actions: readonly (string | Partial<Action>)[]): PlanBuilder {
  return actions.reduce<PlanBuilder>(
    (plan, action) => plan.withAction(typeof action === 'string' ? { text: action } : action),
    aPlan(),
  );
}

export function led(text: string, organisation: string | null = null): Lead {
  return { person: null, organisation, text };
}

/** An action whose sheet carries its id. */
export function withSheetId(id: string, traits: Partial<Action>): Partial<Action> {
  return anAction({ ...traits, id, cells: { id: ['A5'] } });
}

export function anEdit(rowId: string, field: string, becomes: string | null, on = '2004-05-10'): MergeFact {
  return { kind: 'county edit', on, rowId, field, was: null, becomes, by: 'County Analyst' };
}

export function aDecision(rowId: string, field: string, decision: string, on = '2004-08-01'): MergeFact {
  return { kind: 'decision made', on, rowId, field, decision, by: 'County Analyst' };
}

export function aNote(rowId: string, comment: string | null, rag: string | null = null): MergeFact {
  return { kind: 'annotation written', on: '2004-05-11', rowId, rag, comment, by: 'County Analyst' };
}

/** The county's actions as they stand, by row id. */
export function standingActions(state: MergeState): Record<string, Action> {
  const { returns } = bookOf(state);
  return Object.fromEntries(
    returns.flatMap(({ reading, ids }) =>
      (reading?.plans ?? []).flatMap(({ actions }, plan) =>
        actions.map((action, at) => [ids![plan]!.actions[at]!, action] as const),
      ),
    ),
  );
}

export function bookOf(state: MergeState, published = 0) {
  return countyStateFrom(state, { county: 'Shire', asAt: '2004-12-01', published });
}

export { fold };
