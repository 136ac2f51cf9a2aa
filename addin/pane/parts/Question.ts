export { Question, type Asked } from '../../../web/parts';
