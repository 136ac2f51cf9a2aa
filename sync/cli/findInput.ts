import { stat } from 'node:fs/promises';
import { findReturns, pathsLike, type FoundReturn } from '../source';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { mayBeRead } from './mayBeRead';

/**
 * The returns named on the command line. A path that is not there is a slip of the hand, not a bad
 * return, so nothing is begun; nor is it where a folder is closed, which would leave out all that is in it.
 *
 * @throws Failure
 */
export async function findInput(named: readonly string[], except: readonly string[]): Promise<FoundReturn[]> {
  const paths = await withoutWildcards(named);
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new Failure(`${path}: there is no such file or folder.`);
    if (found.isDirectory() && !(await mayBeRead(path)))
      throw new Failure(`${path} may not be opened: ask for the right to read it.`, EXIT.nothing);
  }
  const found = await findReturns(paths, except);
  if (found.length === 0) {
    throw new Failure(
      `There is no workbook in ${named.join(', ')}: expected .xlsx, .xlsm, .xlsb, .xls, .ods, .csv or .tsv files.`,
      EXIT.nothing,
    );
  }
  return found;
}

/** The paths with `*` or `?` given as what they stand for; one that stands for nothing as it is. */
async function withoutWildcards(named: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const path of named) {
    const isThere = !/[*?]/.test(path) || (await stat(path).catch(() => null)) !== null;
    const like = isThere ? [] : await pathsLike(path);
    paths.push(...(like.length > 0 ? like : [path]));
  }
  return paths;
}
