export * from './read';
export { isUnfinished } from './text/cut';
