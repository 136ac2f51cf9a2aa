export * from './cellFormat';
export * from './numberFormat';
