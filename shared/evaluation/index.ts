export { evaluateCounty, type CountyEvaluations } from './evaluateCounty';
export { withTargets } from './withTargets';
