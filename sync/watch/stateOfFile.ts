import { open } from 'node:fs/promises';

/** A zip ends with its list of contents, behind which there is room for a comment. */
const LONGEST_END = 22 + 65_535;
const END_OF_ZIP = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

/** `locked`: it may not be opened, as programs have it that are saving. `half`: it has not all come. */
export type FileState = 'whole' | 'half' | 'locked';

/** Whether all of a file is there, as far as its form tells: a workbook that is a zip has its end. */
export async function stateOfFile(path: string): Promise<FileState> {
  const file = await open(path).catch(() => null);
  if (!file) return 'locked';
  try {
    const { size } = await file.stat();
    if (size === 0) return 'half';
    const beginning = await bytesAt(file, 0, ZIP.length);
    if (!beginning.equals(ZIP)) return 'whole';
    const from = Math.max(0, size - LONGEST_END);
    return (await bytesAt(file, from, size - from)).includes(END_OF_ZIP) ? 'whole' : 'half';
  } catch {
    return 'locked';
  } finally {
    await file.close();
  }
}

async function bytesAt(
  file: Awaited<ReturnType<typeof open>>,
  from: number,
  length: number,
): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}
