export { Empty } from '../../../web/parts';
