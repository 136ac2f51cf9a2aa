export { createDoor, type Door, type PaneView } from './door';
export { followTheme, type HostTheme } from '../../web/theme';
export { mountPane } from './mountPane';
export { promisedLive } from './promisedLive';
