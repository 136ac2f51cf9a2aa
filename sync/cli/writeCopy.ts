import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CountyBook } from '../../shared/book';
import { publishCopy } from '../publish';
import { EXIT } from './exitCode';
import { Failure } from './failure';
import { writeOut } from './writeOut';

/** Writes the files of a publication for the public into a folder, made where it is not there. @throws Failure */
export async function writeCopy(
  book: CountyBook,
  { folder, names }: { readonly folder: string; readonly names: boolean },
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new Failure(`${folder}: the folder for the copy could not be made: ${error.message}.`, EXIT.usage);
  });
  for (const [name, bytes] of await publishCopy(book, { names })) await writeOut(join(folder, name), bytes);
}
