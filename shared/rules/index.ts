export { catalogue } from './catalogue';
export { check } from './check';
export { checkNames } from './checkNames';
export { namesElsewhere, namesIn, proseWordsIn } from './lead/namesIn';
export { Checker } from './Checker';
export type { Example } from './example';
export { applyFix, applyFixTo, undoFix, type Fixed, type Undo } from './fix';
export type { CheckOptions } from './options';
export type { Rule } from './rule';
