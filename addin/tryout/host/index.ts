export * from './ExcelHost';
export * from './surroundings';
