import { basename, extname } from 'node:path';
import { readBytes, type FoundReturn } from '../../source';
import { sha256 } from '../../digest';
import { openBytes, openWorkbook, type Opened } from './openBytes';

/** What a file holds, wherever it is kept. */
export interface Content {
  /** What people call it: a file's name with its extension, a Google Sheet's title. */
  readonly file: string;
  /** What its return is called where nothing in it says whose it is. */
  readonly name: string;
  readonly hash: string;
  /** Of a file; null for what is kept elsewhere. */
  readonly bytes: Buffer | null;
  open(): Promise<Opened>;
}

/** Throws what `refusalOf` puts into words. */
export async function contentOf({ path, file, remote }: FoundReturn): Promise<Content> {
  if (remote) {
    const { workbook, hash } = await remote.read();
    const title = workbook.file;
    return { file: title, name: title, hash, bytes: null, open: async () => openWorkbook(workbook) };
  }
  const bytes = await readBytes(path);
  return {
    file,
    name: basename(file, extname(file)),
    hash: sha256(bytes),
    bytes,
    open: () => openBytes(file, bytes),
  };
}
