export { growingPause, type Pauses } from './growingPause';
