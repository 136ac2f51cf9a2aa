import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeLargeCounty } from './largeCounty';

/** So many returns of so many rows of 16 columns. */
export interface Size {
  readonly returns: number;
  readonly rows: number;
}

export const inWords = ({ returns, rows }: Size): string =>
  `${returns.toLocaleString('en-GB')} × ${rows.toLocaleString('en-GB')} rows`;

/** Folders of returns, made as they are asked for and thrown away in the end. */
export class Corpora {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'shirebook-bench-'));
  readonly #made = new Map<string, string>();

  /** The folder with a county's returns. */
  async of(size: Size): Promise<string> {
    const name = `${size.returns}x${size.rows}`;
    const there = this.#made.get(name);
    if (there !== undefined) return there;
    const folder = path.join(this.folder, name);
    mkdirSync(folder);
    await writeLargeCounty(folder, size.returns, size.rows);
    this.#made.set(name, folder);
    return folder;
  }

  /** Where a program may write, and where nothing is yet. */
  out(): string {
    return mkdtempSync(path.join(this.folder, 'out-'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
