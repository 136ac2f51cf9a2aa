import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

/**
 * The built program, which can be run again as a thread: by what starts it, where that lies beside it, since
 * a thread begins sooner with what V8 made of the program before. Null where we run from the sources.
 */
export function builtProgram(): string | null {
  if (extname(__filename) !== '.js') return null;
  const start = join(dirname(__filename), 'shirebook.js');
  return existsSync(start) ? start : __filename;
}
