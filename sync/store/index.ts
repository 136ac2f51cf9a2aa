export { isServer } from './isServer';
export { openKept, Packed } from './keptValue';
export { NO_RECORDS } from './noRecords';
export { openStore } from './openStore';
export { stateFileOf } from './stateFileOf';
export * from './store';
export { StoreFault, type StoreFaultReason } from './storeFault';
