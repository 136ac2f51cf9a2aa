export { focusView } from '../../../web/parts';
