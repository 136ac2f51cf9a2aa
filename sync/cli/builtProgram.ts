import { extname } from 'node:path';

/** The built program, which can be run again as a thread; null where we run from the sources. */
export const BUILT_PROGRAM = extname(__filename) === '.js' ? __filename : null;
