export * from './ExcelHost';
