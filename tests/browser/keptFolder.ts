import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';

export const CHECKOUT = path.resolve(__dirname, '../..');

/**
 * A folder that costs seconds to fill, filled once for a checkout, or for a user where the checkout may
 * not be written to. It is filled beside its place and renamed into it, so that test files that start
 * at the same time never find half of one.
 */
export async function keptFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const place = path.join(writableShelf(), name);
  if (existsSync(place)) return place;
  const beside = mkdtempSync(`${place}-`);
  await fill(beside);
  try {
    renameSync(beside, place);
  } catch (fault) {
    // Another test file was quicker.
    if (!existsSync(place)) throw fault;
    rmSync(beside, { recursive: true });
  }
  return place;
}

function writableShelf(): string {
  const shelves = [
    path.join(CHECKOUT, 'node_modules/.cache/shirebook'),
    path.join(tmpdir(), `shirebook-${userInfo().uid}`),
  ];
  for (const shelf of shelves) {
    try {
      mkdirSync(shelf, { recursive: true });
      rmSync(mkdtempSync(path.join(shelf, 'try-')), { recursive: true });
      return shelf;
    } catch {
      continue;
    }
  }
  throw new Error(`Nothing can be kept in any of ${shelves.join(', ')}`);
}
