export { countyServer } from './countyServer';
export type { TryoutFiles } from './tryoutRoutes';
