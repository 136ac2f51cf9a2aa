import { stat } from 'node:fs/promises';
import { findReturns, type FoundReturn } from '../source';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { mayBeRead } from './mayBeRead';

/**
 * The returns named on the command line. A path that is not there is a slip of the hand, not a bad
 * return, so nothing is begun; nor is it where a folder is closed, which would leave out all that is in it.
 *
 * @throws Failure
 */
export async function findInput(paths: readonly string[], except: readonly string[]): Promise<FoundReturn[]> {
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new Failure(`${path}: there is no such file or folder.`);
    if (found.isDirectory() && !(await mayBeRead(path)))
      throw new Failure(`${path} may not be opened: ask for the right to read it.`, EXIT.nothing);
  }
  const found = await findReturns(paths, except);
  if (found.length === 0) {
    throw new Failure(
      `There is no workbook in ${paths.join(', ')}: expected .xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .tsv files.`,
      EXIT.nothing,
    );
  }
  return found;
}
