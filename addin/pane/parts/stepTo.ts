export { stepTo } from '../../../web/parts';
