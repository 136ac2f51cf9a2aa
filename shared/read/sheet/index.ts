export * from './table';
export * from './view';
