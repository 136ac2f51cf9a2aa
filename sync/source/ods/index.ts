export { isOds, readFlatOds, readOds } from './readOds';
