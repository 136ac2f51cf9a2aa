export * from './assignFields';
export * from './field';
export type { FieldColumn } from './fieldColumn';
export * from './matchHeading';
export { hasStages, periodWords } from './stages';
