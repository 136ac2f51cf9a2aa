import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** That somebody has a workbook open, told by the file their program leaves beside it. */
export interface OpenElsewhere {
  /** Who, as far as the program says. */
  readonly who: string | null;
  readonly program: 'LibreOffice' | 'Excel';
  /** The file that says so; it stays behind where the program was killed. */
  readonly lockFile: string;
}

/**
 * Whether LibreOffice or Excel has the file open, on this machine or another that shares its folder.
 * Both would write their own state over ours, and neither would ask.
 */
export async function openElsewhere(file: string): Promise<OpenElsewhere | null> {
  const { dir, base } = path.parse(file);
  const libreOffice = path.join(dir, `.~lock.${base}#`);
  const said = await bytesOf(libreOffice);
  if (said) {
    // `,user,host,date,profile;` – the first field is the name given in LibreOffice's own settings.
    const [name = '', user = '', host = ''] = said.toString('utf8').split(',');
    const who = [name || user, host && `on ${host}`].filter(Boolean).join(' ');
    return { who: who || null, program: 'LibreOffice', lockFile: libreOffice };
  }
  for (const excel of excelLocks(dir, base)) {
    const owner = await bytesOf(excel);
    if (owner) return { who: excelOwner(owner), program: 'Excel', lockFile: excel };
  }
  return null;
}

/** Excel leaves out the first two letters of a long name. */
function excelLocks(dir: string, base: string): readonly string[] {
  return [`~$${base}`, `~$${base.slice(2)}`].map((name) => path.join(dir, name));
}

/** A byte with its length, then the name ([MS-OFFCRYPTO] has no word on it; so Excel has written it since 97). */
function excelOwner(bytes: Buffer): string | null {
  const length = bytes[0] ?? 0;
  const name = bytes
    .subarray(1, 1 + length)
    .toString('latin1')
    .trim();
  return length > 0 && length <= 54 && name !== '' ? name : null;
}

async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    // What is there and may not be read says that the workbook is open all the same.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : Buffer.alloc(0);
  }
}
