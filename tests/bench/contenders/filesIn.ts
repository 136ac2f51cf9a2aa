import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The workbooks in the folder that a contender is given, in order. */
export function filesIn(folder = process.argv[2] ?? ''): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Where a contender writes its copy. */
export const copyAt = (): string => path.join(process.argv[3] ?? '', 'copy.xlsx');
