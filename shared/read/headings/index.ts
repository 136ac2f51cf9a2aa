export * from './assignFields';
export * from './field';
export * from './matchHeading';
export { hasStages } from './stages';
