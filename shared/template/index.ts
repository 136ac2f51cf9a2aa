export { composeAdopted, composeTemplate } from './composeTemplate';
export { isTemplate } from './isTemplate';
export { readTemplate } from './readTemplate';
export { freePlace, INSTRUCTIONS, LISTS } from './sheetNames';
export { statusMeans, type StatusLists } from './statusMeans';
export * from './templateBook';
export { templateComputes } from './templateComputes';
export * from './templatePlan';
