export { collecting } from './collecting';
export { FolderWatch, type Collect, type WatchOptions } from './FolderWatch';
