export { receiveRevision } from './receiveRevision';
export { sentPlace } from './sentPlace';
