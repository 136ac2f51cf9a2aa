export { SheetWatch, type SheetWatchOptions } from './SheetWatch';
