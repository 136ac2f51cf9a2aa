export { folded, type Doubt, type Item, type Matching, type Pair } from './item';
export { matchMilestones } from './matchMilestones';
export { matchPlans, type KnownPlan } from './matchPlans';
export { matchReturn, returnTraits, type KnownReturn, type ReturnTraits } from './matchReturn';
export { matchRows } from './matchRows';
