export * from './AppsScript';
export * from './Document';
export type { AuthMode, Execution } from './Execution';
export type { Incoming, Outgoing, Outside } from './Outside';
export { SCOPES } from './scopes';
