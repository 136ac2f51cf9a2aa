import { stageFile, type PutOptions } from './stageFile';

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it, so that whoever
 * opens it gets the old one or the new one. Leaves nothing behind if it fails.
 *
 * @throws FileNotFree where another program holds the file longer than was waited, and what the file
 *   system says (no space, no permission)
 */
export async function writeFileBeside(
  file: string,
  bytes: Uint8Array,
  options: PutOptions = {},
): Promise<void> {
  const staged = await stageFile(file, bytes);
  try {
    await staged.putInPlace(options);
  } finally {
    await staged.discard();
  }
}
