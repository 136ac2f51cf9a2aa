export * from './word';
