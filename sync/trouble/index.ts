export { troubleSaid } from './troubleSaid';
