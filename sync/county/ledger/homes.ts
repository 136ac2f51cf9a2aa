import type { MergeFact, MergeState, ReturnState } from '../../../shared/merge';
import type { CountyIndex } from './countyIndex';

/** The return a fact concerns: a row belongs where the plan does that its id begins with. */
export function returnOfFact(fact: MergeFact, { plans }: CountyIndex): string | null {
  if ('returnId' in fact) return fact.returnId;
  return plans[fact.rowId.split('/').slice(0, 2).join('/')] ?? null;
}

/** Every id that was ever given in a return: plans, rows, and rows that proved to be others. */
export function idsIn(of: ReturnState): string[] {
  return [...of.plans.map(({ id }) => id), ...Object.keys(of.rows), ...Object.keys(of.aliases)];
}

/** A county as far as one return is concerned: what the others hold does not matter to it. */
export function stateOfOne(of: ReturnState | null, index: CountyIndex, facts: number): MergeState {
  const home: Record<string, string> = { ...index.plans };
  if (of) for (const id of idsIn(of)) home[id] = of.id;
  return { returns: of ? { [of.id]: of } : {}, home, unplaced: [], facts };
}
