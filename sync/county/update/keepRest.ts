import { readFile } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { writeFileBeside } from '../../publish';
import type { PresentBook, TakenBack } from '../takeBack';

/**
 * Keeps a county workbook that is not known here, of which not everything could be taken, beside the
 * one that takes its place, and says so: `county found 2010-10-02.bak`, which nobody takes for a return.
 *
 * @throws what the file system says
 */
export async function keepRest(
  taken: TakenBack,
  file: string,
  { bytes }: PresentBook,
  day: string,
): Promise<TakenBack> {
  if (taken.isKnown || bytes === null) return taken;
  const place = await keepAside(file, bytes, day);
  return { ...taken, said: [...taken.said, `All of it is kept beside the new one, as ${basename(place)}.`] };
}

/** The same bytes are kept once. */
async function keepAside(file: string, bytes: Buffer, day: string): Promise<string> {
  const { dir, name } = parse(file);
  for (let copy = 1; ; copy += 1) {
    const place = join(dir, `${name} found ${day}${copy > 1 ? ` ${copy}` : ''}.bak`);
    const there = await readFile(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (there === null) await writeFileBeside(place, bytes);
    if (there === null || there.equals(bytes)) return place;
  }
}
