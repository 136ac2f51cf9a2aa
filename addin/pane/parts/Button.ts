export { Button } from '../../../web/parts';
