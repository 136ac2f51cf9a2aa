/** What Google may call: each has a function of its name at the top of Code.js. */
export { ask } from './ask';
export { onInstall, onOpen, openPane } from './menu';
export { onEdit, onStructure } from './triggers';
