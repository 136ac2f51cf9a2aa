export * from './address';
export * from './bounds';
export * from './cell';
export * from './cellAt';
export * from './computedColumns';
export * from './grid';
export * from './withoutComputed';
