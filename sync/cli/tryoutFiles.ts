import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { TryoutFiles } from '../server';

const OFFICE = join('node_modules', '@microsoft', 'office-js', 'dist');

/**
 * The add-in's pages as they are built beside the program. Excel's client library is not ours to pass
 * on: it is there where it was installed for developing.
 *
 * @param examples a folder of returns to try it on.
 * @param day on which they are of interest, ISO.
 * @param districtOf whose a file of them is, where the page may connect to their county.
 */
export function tryoutFiles(
  examples: string,
  day: string,
  districtOf?: (file: string) => string | null,
): TryoutFiles {
  return {
    addin: resolve(__dirname, 'addin'),
    tryout: resolve(__dirname, 'tryout'),
    office: officeAbove(__dirname),
    examples: resolve(examples),
    day,
    ...(districtOf && { districtOf }),
  };
}

/** As Node looks for packages: in each folder upwards. */
function officeAbove(folder: string): string | null {
  const office = join(folder, OFFICE);
  if (existsSync(join(office, 'office.js'))) return office;
  return dirname(folder) === folder ? null : officeAbove(dirname(folder));
}
