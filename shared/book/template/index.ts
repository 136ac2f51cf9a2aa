export { composeAdopted, composeTemplate } from './composeTemplate';
export { isTemplate, planSheetsOf } from './originals';
export * from './templateBook';
export * from './templatePlan';
