export { useKeptFocus } from '../../../web/parts';
