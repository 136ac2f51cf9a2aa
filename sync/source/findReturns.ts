import { readdir, stat } from 'node:fs/promises';
import { basename, join, parse, resolve, sep } from 'node:path';
import type { Workbook } from '../../shared/grid';

/** A file that may be a return; reading it tells. */
export interface FoundReturn {
  /** As given, or the folder as given with the file's name behind it; an address where it is elsewhere. */
  readonly path: string;
  /** File name with its extension, without folders. */
  readonly file: string;
  /** A folder that may not be opened: reading it says so. */
  readonly isFolder?: true;
  /** How it is read where it is no file here. */
  readonly remote?: RemoteReturn;
}

/** A return that is kept elsewhere, under an address. */
export interface RemoteReturn {
  /** Where this is as it was, so is all that it holds; null where nothing tells but reading it. */
  readonly version: string | null;
  /** When it was last changed: an instant, as ISO text. */
  readonly modified: string | null;
  /** What it holds now, and the hash of that. */
  read(): Promise<{ readonly workbook: Workbook; readonly hash: string }>;
}

const RETURN = /\.(xlsx|xlsm|xlsb|xltx|xltm|xls|ods|ots|fods|csv|tsv)$/i;
/** `~$plan.xlsx` is Excel's lock file; a name that begins with a dot is hidden, LibreOffice's lock too. */
const NOT_A_RETURN = /^(~\$|\.)/;

/**
 * The returns among files and folders, each once and sorted by path. A folder gives its files and
 * those of its own folders (a county often keeps one for each district), as far as their names are a
 * workbook's. A file named outright is always given, so that reading it says what is wrong with it, and
 * so is a folder that may not be opened.
 *
 * @param except paths never to be taken for returns: the county workbook in the same folder.
 */
export async function findReturns(
  paths: readonly string[],
  except: readonly string[] = [],
): Promise<FoundReturn[]> {
  const seen = new Set(except.map((path) => resolve(path)));
  const found: FoundReturn[] = [];
  for (const path of paths) {
    const files = (await isFolder(path)) ? await filesIn(path, 1) : [returnAt(path)];
    for (const file of files) {
      if (seen.has(resolve(file.path))) continue;
      seen.add(resolve(file.path));
      found.push(file);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/**
 * What a path with `*` or `?` in it stands for, as shells expand it that do; those of Windows do not.
 * Nothing where it stands for nothing.
 */
export async function pathsLike(pattern: string): Promise<string[]> {
  const { root } = parse(pattern);
  const steps = pattern.slice(root.length).split(sep === '/' ? '/' : /[\\/]/);
  let found = [root];
  for (const step of steps) {
    const next: string[] = [];
    for (const folder of found) next.push(...(await namesLike(folder, step)));
    found = next;
  }
  const there: string[] = [];
  for (const path of found) if (await stat(path).catch(() => null)) there.push(path);
  return there;
}

async function namesLike(folder: string, step: string): Promise<string[]> {
  if (!/[*?]/.test(step)) return [join(folder, step)];
  const source = step
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  const names = await readdir(folder || '.').catch(() => []);
  const like = names.filter((name) => !NOT_A_RETURN.test(name) && new RegExp(`^${source}$`, 'i').test(name));
  return like.map((name) => join(folder, name));
}

const returnAt = (path: string): FoundReturn => ({ path, file: basename(path) });

async function filesIn(folder: string, deeper: number): Promise<FoundReturn[]> {
  const found: FoundReturn[] = [];
  const names = await readdir(folder).catch(() => null);
  if (names === null) return [{ ...returnAt(folder), isFolder: true }];
  for (const name of names) {
    if (NOT_A_RETURN.test(name)) continue;
    const path = join(folder, name);
    if (await isFolder(path)) {
      if (deeper > 0) found.push(...(await filesIn(path, deeper - 1)));
    } else if (RETURN.test(name)) {
      found.push(returnAt(path));
    }
  }
  return found;
}

/** False too for what is not there: reading it will say so. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
