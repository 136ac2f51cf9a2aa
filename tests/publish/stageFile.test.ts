import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FileNotFree, stageFile, stampOf, writeFileBeside } from '../../sync/publish';
import { aFolder } from '../cli/aFolder';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a workbook that waits to be put in its place', () => {
  const folder = aFolder();
  const county = () => folder.file('county.xlsx');
  const text = () => readFileSync(county(), 'utf8');
  const names = () => readdirSync(folder.path).sort();

  test('leaves what is there until then', async () => {
    writeFileSync(county(), 'old');
    const staged = await stageFile(county(), bytes('new'));
    expect(text()).toBe('old');
    await staged.putInPlace();
    await staged.discard();
    expect(text()).toBe('new');
    expect(names()).toEqual(['county.xlsx']);
  });

  test('may be taken away again', async () => {
    writeFileSync(county(), 'old');
    await (await stageFile(county(), bytes('new'))).discard();
    expect(text()).toBe('old');
    expect(names()).toEqual(['county.xlsx']);
  });

  test('is not put where somebody saved meanwhile, and can be once that is known', async () => {
    writeFileSync(county(), 'old');
    const expected = await stampOf(county());
    const staged = await stageFile(county(), bytes('new'));
    writeFileSync(county(), 'mine');
    utimesSync(county(), 1, 1);
    const refused = staged.putInPlace({ expected });
    await expect(refused).rejects.toBeInstanceOf(FileNotFree);
    await expect(refused).rejects.toMatchObject({ reason: 'changed' });
    expect(text()).toBe('mine');
    await staged.putInPlace({ expected: await stampOf(county()) });
    expect(text()).toBe('new');
  });

  test('is not put over a file that was not there before', async () => {
    const staged = await stageFile(county(), bytes('new'));
    writeFileSync(county(), 'mine');
    await expect(staged.putInPlace({ expected: null })).rejects.toMatchObject({ reason: 'changed' });
    await staged.discard();
    expect(text()).toBe('mine');
  });

  test('is not put where a workbook that was looked at has gone', async () => {
    writeFileSync(county(), 'old');
    const expected = await stampOf(county());
    rmSync(county());
    const staged = await stageFile(county(), bytes('new'));
    await expect(staged.putInPlace({ expected })).rejects.toMatchObject({ reason: 'changed' });
    await staged.discard();
    expect(names()).toEqual([]);
  });
});

describe('a workbook that is open elsewhere', () => {
  const folder = aFolder();
  const county = () => folder.file('county.xlsx');
  const excelLock = (name: string) =>
    Buffer.concat([Buffer.from([name.length]), Buffer.from(name.padEnd(54))]);

  test.each<[string, string, string | Buffer, RegExp]>([
    [
      'in LibreOffice',
      '.~lock.county.xlsx#',
      'B. Cooper,bcooper,desk-7,01.10.2004 09:30,file:///home/b;',
      /^county\.xlsx is open in LibreOffice by B\. Cooper on desk-7: close it/,
    ],
    [
      'in LibreOffice by somebody without a name',
      '.~lock.county.xlsx#',
      ',bcooper,desk-7,01.10.2004 09:30,file:///home/b;',
      /by bcooper on desk-7.*delete \.~lock\.county\.xlsx#/,
    ],
    ['in Excel', '~$county.xlsx', excelLock('B. Cooper'), /is open in Excel by B\. Cooper: close it/],
    [
      'in Excel, under a shortened name',
      '~$unty.xlsx',
      excelLock('B. Cooper'),
      /is open in Excel by B\. Cooper/,
    ],
  ])('%s stays as it is, and it is said who has it', async (_, lock, owner, expected) => {
    writeFileSync(county(), 'old');
    writeFileSync(folder.file(lock), owner);
    const refused = writeFileBeside(county(), bytes('new'), { patience: 0 });
    await expect(refused).rejects.toMatchObject({ reason: 'open' });
    await expect(refused).rejects.toThrow(expected);
    expect(readFileSync(county(), 'utf8')).toBe('old');
    expect(readdirSync(folder.path).sort()).toEqual([lock, 'county.xlsx'].sort());
  });

  test('is waited for', async () => {
    writeFileSync(county(), 'old');
    writeFileSync(folder.file('.~lock.county.xlsx#'), ',b,c,d,e;');
    const closed = setTimeout(() => rmSync(folder.file('.~lock.county.xlsx#')), 150);
    await writeFileBeside(county(), bytes('new'), { patience: 10_000 });
    clearTimeout(closed);
    expect(readFileSync(county(), 'utf8')).toBe('new');
  });

  test.each(['EBUSY', 'EPERM', 'EACCES'])('as the file system says with %s, is waited for', async (code) => {
    writeFileSync(county(), 'old');
    const held = Object.assign(new Error(code), { code });
    const rename = jest.spyOn(fs, 'rename').mockRejectedValueOnce(held).mockRejectedValueOnce(held);
    await writeFileBeside(county(), bytes('new'), { patience: 10_000 });
    expect(rename).toHaveBeenCalledTimes(3);
    expect(readFileSync(county(), 'utf8')).toBe('new');
    rename.mockRejectedValue(held);
    await expect(writeFileBeside(county(), bytes('newer'), { patience: 150 })).rejects.toThrow(
      'county.xlsx is open in another program, or may not be written to: close it and merge again.',
    );
    rename.mockRestore();
    expect(readFileSync(county(), 'utf8')).toBe('new');
    expect(readdirSync(folder.path)).toEqual(['county.xlsx']);
  });
});

describe('what killed processes left beside the workbook', () => {
  const folder = aFolder();
  const host = os.hostname().replace(/[^\w-]/g, '');

  test('is taken away, but not what others are writing', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const left = `.county.xlsx.${host}-${dead}-1.part`;
    const others = [
      `.county.xlsx.${host}-${process.ppid}-1.part`,
      `.county.xlsx.elsewhere-${dead}-1.part`,
      `.other.xlsx.${host}-${dead}-1.part`,
    ];
    for (const name of [left, ...others]) writeFileSync(folder.file(name), 'half');
    await writeFileBeside(folder.file('county.xlsx'), bytes('new'));
    expect(readdirSync(folder.path).sort()).toEqual([...others, 'county.xlsx'].sort());
    expect(statSync(path.join(folder.path, 'county.xlsx')).size).toBe(3);
  });
});
