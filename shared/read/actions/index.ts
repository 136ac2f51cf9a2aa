export * from './ActionReader';
