export * from './composeCountyBook';
export * from './countyBook';
export * from './countyState';
export { publicationCopy, type PublicationOptions } from './publicationCopy';
export { identifyRows, type IdentifiedPlan } from './identifyRows';
export { SEVERITIES } from './sheets/issues';
export { BETTER_WHEN, indicatorName } from './sheets/targets';
export { changeValue, dayValue, inUnit, lines } from './value';
