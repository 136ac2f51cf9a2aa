export * from './assignFields';
export * from './field';
export type { FieldColumn } from './fieldColumn';
export * from './matchHeading';
export { hasStages } from './stages';
