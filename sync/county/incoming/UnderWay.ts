import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RunsEnded } from '../readReturn';

/** So often may runs end while they read one content: somebody may have stopped them, or the power failed. */
const OFTEN = 3;

/** How often runs ended while they read some content, by its hash. */
type Endings = Map<string, number>;

/**
 * What is being read, written down beside the county workbook for as long as it is: where a run is
 * ended in the midst of it, by the system or for want of memory, the next one knows, and no file can
 * end one run after the other.
 */
export class UnderWay {
  private constructor(
    private readonly place: string | null,
    private readonly endings: Endings,
  ) {}

  /**
   * @param book the county workbook; null where nothing is to be written
   * @param isRefused whether that content is on record as refused, so that it will not be read again
   */
  static async beside(book: string | null, isRefused: (hash: string) => boolean): Promise<UnderWay> {
    const place = book === null ? null : placeBeside(book);
    const endings = place === null ? [] : await endingsIn(place);
    return new UnderWay(place, new Map(endings.filter(([hash]) => !isRefused(hash))));
  }

  /** Whether a run ended while it was read: then nothing else is to be read beside it. */
  isSuspect(hash: string): boolean {
    return this.endings.has(hash);
  }

  /** Does what reads some content. @throws RunsEnded where too many runs ended so, and what `work` throws */
  async during<T>(hash: string, work: () => Promise<T>): Promise<T> {
    const before = this.endings.get(hash) ?? 0;
    if (before >= OFTEN) throw new RunsEnded();
    this.endings.set(hash, before + 1);
    await this.#write();
    try {
      return await work();
    } finally {
      this.endings.delete(hash);
    }
  }

  /** Nothing more is read. */
  async end(): Promise<void> {
    if (this.place === null) return;
    if (this.endings.size > 0) await this.#write();
    else await rm(this.place, { force: true }).catch(() => {});
  }

  /** Where nothing can be written, reading goes on all the same. */
  async #write(): Promise<void> {
    if (this.place === null) return;
    await writeFile(this.place, JSON.stringify(Object.fromEntries(this.endings))).catch(() => {});
  }
}

/** `county.shirebook.reading` beside `county.xlsx`. */
function placeBeside(book: string): string {
  const { dir, name } = path.parse(book);
  return path.join(dir, `${name}.shirebook.reading`);
}

/** None where it was not written to its end. */
async function endingsIn(place: string): Promise<[string, number][]> {
  try {
    const found: unknown = JSON.parse(await readFile(place, 'utf8'));
    if (typeof found !== 'object' || found === null) return [];
    return Object.entries(found).filter((each): each is [string, number] => typeof each[1] === 'number');
  } catch {
    return [];
  }
}
