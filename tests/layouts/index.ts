export * from './layout';
export { layouts } from './corpus';
export { heldout } from './heldout';
export { differences } from './compare';
export { droppedCells } from './coverage';
