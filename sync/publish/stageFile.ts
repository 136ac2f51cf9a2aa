import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FileNotFree } from './fileNotFree';
import { openElsewhere } from './openElsewhere';

/** What tells one state of a file from another without reading it; null where there is no file. */
export type FileStamp = { readonly size: number; readonly modified: number; readonly node: number } | null;

export interface PutOptions {
  /** How the file was when its contents were last looked at: if it is otherwise now, somebody has saved it since. */
  readonly expected?: FileStamp;
  /** How long to wait for whoever has it open, in milliseconds; three seconds if not said. */
  readonly patience?: number;
}

/** A file that is written whole, beside its place, and waits to be put there. */
export interface StagedFile {
  /**
   * Puts it in its place, all at once.
   *
   * @throws FileNotFree where it is open elsewhere or was saved meanwhile; what was there is unchanged,
   *   and this file still waits: try again, or `discard` it
   */
  putInPlace(options?: PutOptions): Promise<void>;
  /** Takes it away. After `putInPlace` it does nothing. */
  discard(): Promise<void>;
}

const PATIENCE = 3000;
const PAUSE = 100;
/** How a file system says that another program holds the file (Windows mostly). */
const HELD: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

/** @throws what the file system says, but for a file that is not there */
export async function stampOf(file: string): Promise<FileStamp> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return { size, modified: mtimeMs, node: ino };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Writes a file, given whole or in pieces, beside its place. Between that and `putInPlace` the state can be saved, so that neither
 * is ever ahead of the other by more than a rename. Takes away what processes that were killed left.
 *
 * @throws what the file system says (no space, no permission), and leaves nothing behind then
 */
export async function stageFile(
  file: string,
  content: Uint8Array | readonly Uint8Array[],
): Promise<StagedFile> {
  await clearLeftovers(file);
  const beside = path.join(path.dirname(file), `${besideName(file)}${process.pid}-${(count += 1)}.part`);
  let isWaiting = true;
  const discard = async () => {
    if (isWaiting) await rm(beside, { force: true });
    isWaiting = false;
  };
  try {
    const handle = await open(beside, 'w');
    try {
      for (const piece of content instanceof Uint8Array ? [content] : content) await handle.writeFile(piece);
      // A rename must not overtake the data on its way to the disk.
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    discard,
    async putInPlace({ expected, patience = PATIENCE } = {}) {
      await whenFree(file, patience, async () => {
        if (expected !== undefined && !isSame(expected, await stampOf(file))) {
          throw new FileNotFree('changed', file, null);
        }
        await rename(beside, file);
      });
      isWaiting = false;
    },
  };
}

let count = 0;

/** Tries again and again until the file is free or patience runs out. */
async function whenFree(file: string, patience: number, put: () => Promise<void>): Promise<void> {
  const until = performance.now() + patience;
  for (;;) {
    const holder = await openElsewhere(file);
    let held: unknown = null;
    if (!holder) {
      try {
        return await put();
      } catch (error) {
        if (!HELD.has((error as NodeJS.ErrnoException).code) || (await stampOf(file)) === null) throw error;
        held = error;
      }
    }
    if (performance.now() >= until) throw new FileNotFree('open', file, holder, held);
    await sleep(PAUSE);
  }
}

function isSame(one: FileStamp, other: FileStamp): boolean {
  return one?.size === other?.size && one?.modified === other?.modified && one?.node === other?.node;
}

/** Hidden, and with this machine's name: processes of other machines cannot be asked whether they live. */
function besideName(file: string): string {
  return `.${path.basename(file)}.${os.hostname().replace(/[^\w-]/g, '')}-`;
}

async function clearLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  const beginning = besideName(file);
  for (const name of await readdir(folder)) {
    const [, id] = name.startsWith(beginning)
      ? (/^(\d+)-\d+\.part$/.exec(name.slice(beginning.length)) ?? [])
      : [];
    if (id !== undefined && !isAlive(Number(id))) await rm(path.join(folder, name), { force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
