export { CountySheet } from './CountySheet';
