import { planMerge, type FactOf, type ReturnState } from '../../../shared/merge';
import { emptyIndex, type CountyIndex, type ReturnGist } from './countyIndex';
import { stateOfOne } from './homes';

/** What a return comes to by its first revision, where nothing else of the county is known. */
export function mergedAlone(fact: FactOf<'revision received'>): ReturnState {
  return planMerge(stateOfOne(null, emptyIndex(), 0), fact).after.returns[fact.returnId]!;
}

/**
 * Whether a return that was merged by itself comes to the same in a county: whether its id is nobody's there,
 * nor are its plans'. Those of its rows begin with its plans', and are nobody's then.
 */
export function isNewTo({ returns, plans }: CountyIndex, gist: ReturnGist): boolean {
  return !returns[gist.id] && gist.plans.every(({ id }) => plans[id] === undefined);
}
