export { printOf } from './printOf';
