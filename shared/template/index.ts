export { composeAdopted, composeTemplate } from './composeTemplate';
export { isTemplate } from './isTemplate';
export { readTemplate } from './readTemplate';
export * from './templateBook';
export * from './templatePlan';
