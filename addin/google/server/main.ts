/** What Google may call: each has a function of its name at the top of Code.js. */
export { ask } from './ask';
export { checkPlan, onInstall, onOpen, openPane, removeFromSheet, setUpSheet, syncPlan } from './menu';
export { onEdit, onStructure } from './triggers';
