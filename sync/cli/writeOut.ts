import { stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { FileNotFree, writeFileBeside } from '../publish';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { mayBeRead } from './mayBeRead';

/**
 * Checks before any work that its result has somewhere to go, and that nothing of anybody's is there.
 *
 * @param mayReplace told the path of what is there: true where it is ours to replace.
 * @throws Failure
 */
export async function checkOut(
  path: string,
  mayReplace: (path: string) => Promise<boolean> | boolean,
): Promise<void> {
  if (extname(path).toLowerCase() !== '.xlsx')
    throw new Failure(`${path}: expected a name that ends in .xlsx.`);
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw new Failure(`${dirname(path)}: there is no such folder to write into.`);
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new Failure(`${path} is a folder: expected a file name.`);
  if (!there || (await mayReplace(path))) return;
  if (!(await mayBeRead(path)))
    throw new Failure(`${path} may not be opened: ask for the right to read it.`, EXIT.nothing);
  throw new Failure(`${path} is there already: choose another name, or add --force to replace it.`);
}

/** Writes the result whole or leaves what was there. @throws Failure */
export async function writeOut(path: string, bytes: Uint8Array): Promise<void> {
  await writeFileBeside(path, bytes).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(writeFault(path, error), EXIT.nothing);
  });
}

/** Why a file was not written, as a sentence. */
export function writeFault(path: string, error: NodeJS.ErrnoException): string {
  return `${path} was not written: ${reason(error)} What was there before is unchanged.`;
}

function reason(error: NodeJS.ErrnoException): string {
  if (error instanceof FileNotFree) return error.message;
  const { code, message } = error;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full.';
    case 'EBUSY':
      return 'it is open elsewhere: close it and try again.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'it is open elsewhere, or its folder may not be written to.';
    default:
      return `${message}.`;
  }
}
