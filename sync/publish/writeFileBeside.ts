import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it, so that whoever
 * opens it gets the old one or the new one. Throws what the file system says (no space, no permission,
 * locked by another program), and leaves nothing behind then.
 */
export async function writeFileBeside(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(beside, 'w');
    try {
      await handle.writeFile(bytes);
      // A rename must not overtake the data on its way to the disk.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
