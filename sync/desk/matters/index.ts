export { decideMatter } from './decideMatter';
export { oneLine, valueInWords } from './inWords';
export { mattersIn } from './mattersIn';
export { restoreRevision } from './restoreRevision';
export type { Decider, Settled } from './settled';
export { openAgain, signOffReturn } from './signOffReturn';
