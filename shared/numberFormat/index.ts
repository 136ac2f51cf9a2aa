export * from './cellFormat';
export * from './numberFormat';
export * from './regionalFormat';
