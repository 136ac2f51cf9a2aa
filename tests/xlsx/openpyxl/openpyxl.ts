import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Values by address, sheet by sheet; what is empty is left out, and days are ISO days. */
export type SheetValues = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A Python that has openpyxl; undefined where there is none. */
export const python = ['python3', '/usr/bin/python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import openpyxl']).status === 0,
);

/** What openpyxl reads of each workbook, all read by one process. */
export function readByOpenpyxl(program: string, workbooks: readonly Uint8Array[]): SheetValues[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'shirebook-openpyxl-'));
  try {
    const files = workbooks.map((bytes, at) => {
      const file = path.join(folder, `${at}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const lines = execFileSync(program, [path.join(__dirname, 'cells.py'), ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as SheetValues);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
