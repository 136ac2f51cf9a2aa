import { plansOfActions } from './plansOfActions';
import { plansOfFigures } from './plansOfFigures';

import type { PlanInText } from './planOf';

export { planOf } from './planOf';
export { singleFaults } from './singleFaults';
export const cleanPlans: Readonly<Record<string, PlanInText>> = { ...plansOfActions, ...plansOfFigures };
