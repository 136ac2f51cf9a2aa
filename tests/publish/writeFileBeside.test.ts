import { mkdtemp, readdir, readFile, mkdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeFileBeside } from '../../sync/publish';

describe('writing a file beside its place', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'beside-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('replaces what was there and leaves nothing else', async () => {
    const file = path.join(folder, 'county.xlsx');
    await writeFileBeside(file, new Uint8Array([1]));
    await writeFileBeside(file, new Uint8Array([2, 3]));
    expect([...(await readFile(file))]).toEqual([2, 3]);
    expect(await readdir(folder)).toEqual(['county.xlsx']);
  });

  test('leaves nothing behind when it cannot take its place', async () => {
    const taken = path.join(folder, 'county.xlsx');
    await mkdir(path.join(taken, 'inside'), { recursive: true });
    await expect(writeFileBeside(taken, new Uint8Array([1]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['county.xlsx']);
  });
});
