export { RagPill } from '../../../web/parts';
