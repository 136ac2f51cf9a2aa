export { countyServer } from './countyServer';
