export * from './AppsScript';
export * from './Document';
export type { AuthMode, Execution } from './Execution';
