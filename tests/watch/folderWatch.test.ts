import fs from 'node:fs/promises';
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gridOf } from '../../shared/grid';
import { SettledFiles } from '../../sync/watch/SettledFiles';
import { collecting, FolderWatch } from '../../sync/watch';
import { OwnEvents } from '../../sync/desk';
import type { CountyEvent } from '../../shared/protocol';
import { aDesk, type TestDesk } from '../desk/aDesk';
import { zipSync } from 'fflate';

/** A workbook of a plan, as its bytes. */
function planBytes(action: string): Buffer {
  const { rows } = gridOf('Plan', [
    ['No', 'Action', 'Lead', 'Timescale'],
    ['1.1', action, 'Warden', 'May 2011'],
  ]);
  const xml = rows
    .map(({ row, cells }) => {
      const inRow = cells.map(
        ({ column, cell }) =>
          `<c r="${'ABCD'[column]}${row + 1}" t="inlineStr"><is><t>${cell.text}</t></is></c>`,
      );
      return `<row r="${row + 1}">${inRow.join('')}</row>`;
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const part = (text: string) => new TextEncoder().encode(`<?xml version="1.0"?>${text}`);
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': part(
        `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
      ),
      '_rels/.rels': part(
        `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      'xl/workbook.xml': part(
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': part(
        `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': part(
        `<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`,
      ),
    }),
  );
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-watch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => path.join(folder, name);

describe('files at rest', () => {
  let now: number;
  let files: SettledFiles;
  beforeEach(() => {
    now = Date.now();
    files = new SettledFiles([folder], [file('county.xlsx')], () => now);
  });
  const look = async (later = 1000) => {
    now += later;
    const { files: found, ...rest } = await files.look();
    found.forEach((each) => files.taken(each));
    return { names: found.map((each) => each.file), ...rest };
  };
  const write = (name: string, bytes: string | Buffer) => {
    writeFileSync(file(name), bytes);
    utimesSync(file(name), now / 1000, now / 1000);
  };

  it('are given once they are the same at two looks, and only once', async () => {
    write('vale.xlsx', planBytes('Patrol'));
    expect(await look()).toEqual({ names: [], isMoving: true, areGone: false });
    expect(await look()).toEqual({ names: ['vale.xlsx'], isMoving: false, areGone: false });
    expect(await look()).toEqual({ names: [], isMoving: false, areGone: false });
  });

  it('are given at once where they were written long before', async () => {
    write('vale.xlsx', planBytes('Patrol'));
    expect((await look(60_000)).names).toEqual(['vale.xlsx']);
  });

  it('are given again when they were saved anew', async () => {
    write('vale.csv', 'No,Action');
    await look();
    expect((await look()).names).toEqual(['vale.csv']);
    write('vale.csv', 'No,Action,Lead');
    expect((await look()).names).toEqual([]);
    expect((await look()).names).toEqual(['vale.csv']);
  });

  it('are not given while they grow', async () => {
    const whole = planBytes('Patrol');
    for (const share of [0.2, 0.5, 0.9]) {
      write('vale.xlsx', whole.subarray(0, whole.length * share));
      expect(await look()).toMatchObject({ names: [], isMoving: true });
    }
  });

  it('are not given while half of them is there, however still they lie, until nobody would wait longer', async () => {
    const whole = planBytes('Patrol');
    write('vale.xlsx', whole.subarray(0, whole.length / 2));
    for (let times = 0; times < 10; times += 1)
      expect(await look()).toMatchObject({ names: [], isMoving: true });
    expect((await look(60_000)).names).toEqual(['vale.xlsx']);
  });

  it('are given as soon as the rest of them comes', async () => {
    const whole = planBytes('Patrol');
    write('vale.xlsx', whole.subarray(0, whole.length / 2));
    await look();
    await look();
    write('vale.xlsx', whole);
    await look();
    expect((await look()).names).toEqual(['vale.xlsx']);
  });

  it('leave out lock files, the county workbook and what is no workbook', async () => {
    for (const name of ['~$vale.xlsx', '.~lock.vale.xlsx#', 'county.xlsx', 'minutes.docx', 'vale.xlsx.part'])
      write(name, planBytes('Patrol'));
    expect(await look(60_000)).toEqual({ names: [], isMoving: false, areGone: false });
  });

  it('are told when they go', async () => {
    write('vale.xlsx', planBytes('Patrol'));
    await look(60_000);
    rmSync(file('vale.xlsx'));
    expect((await look()).areGone).toBe(true);
    expect((await look()).areGone).toBe(false);
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])(
    'are told of once while they are locked (%s), and given as soon as they are free',
    async (code) => {
      write('vale.xlsx', planBytes('Patrol'));
      const opening = jest.spyOn(fs, 'open').mockRejectedValue(Object.assign(new Error(code), { code }));
      expect(await look(60_000)).toMatchObject({ names: [], isMoving: true });
      expect((await look(61_000)).names).toEqual(['vale.xlsx']);
      for (let times = 0; times < 3; times += 1)
        expect(await look(61_000)).toEqual({ names: [], isMoving: false, areGone: false });
      opening.mockRestore();
      expect((await look()).names).toEqual(['vale.xlsx']);
      expect((await look(61_000)).names).toEqual([]);
    },
  );

  it.each([
    ['back a day', -86_400_000],
    ['forward a year', 365 * 86_400_000],
  ])('are given once each, though the clock is put %s', async (_what, jump) => {
    write('vale.xlsx', planBytes('Patrol'));
    await look();
    expect((await look(jump)).names).toEqual(['vale.xlsx']);
    write('marl.xlsx', planBytes('Patrol'));
    expect((await look()).names).toEqual([]);
    expect((await look()).names).toEqual(['marl.xlsx']);
    expect((await look(-jump)).names).toEqual([]);
  });

  it('are not waited for until the clock has caught up again', async () => {
    write('vale.xlsx', planBytes('Patrol').subarray(0, 100));
    expect((await look()).names).toEqual([]);
    expect((await look(-86_400_000)).names).toEqual(['vale.xlsx']);
  });

  it.each(['EACCES', 'EPERM', 'EBUSY'])(
    'are as they were while their folder is forbidden (%s)',
    async (code) => {
      write('vale.xlsx', planBytes('Patrol'));
      await look(60_000);
      const listing = jest.spyOn(fs, 'readdir').mockRejectedValue(Object.assign(new Error(code), { code }));
      expect(await look()).toEqual({ names: [], isMoving: false, areGone: false });
      listing.mockRestore();
      expect(await look()).toEqual({ names: [], isMoving: false, areGone: false });
    },
  );

  it('are as they were while their folder cannot be reached', async () => {
    write('vale.xlsx', planBytes('Patrol'));
    await look(60_000);
    renameSync(folder, `${folder}-away`);
    expect(await look()).toEqual({ names: [], isMoving: false, areGone: false });
    renameSync(`${folder}-away`, folder);
    expect(await look()).toEqual({ names: [], isMoving: false, areGone: false });
  });
});

describe('a watched folder', () => {
  let at: TestDesk;
  let watch: FolderWatch;
  const events = new OwnEvents();
  let told: CountyEvent[];
  beforeEach(async () => {
    at = await aDesk();
    told = [];
    const collect = collecting(at.county, { events, publishSoon: () => {}, folder });
    watch = new FolderWatch([folder], [at.book], collect, { every: 60, rest: 40 });
  });
  const stopListening = events.listen((event) => told.push(event));
  afterAll(stopListening);
  afterEach(async () => {
    await watch.stop();
    await at.close();
  });
  const until = async (isSo: () => boolean) => {
    for (let times = 0; times < 4000 && !isSo(); times += 1) await sleep(25);
    expect(isSo()).toBe(true);
  };

  it('gives what is there, what comes, and what is saved anew, each once', async () => {
    mkdirSync(file('vale'));
    writeFileSync(file('vale/vale.xlsx'), planBytes('Patrol the market square'));
    watch.start();
    await until(() => told.length === 1);
    writeFileSync(file('west-marl.xlsx'), planBytes('Mend the lamps'));
    await until(() => told.length === 2);
    writeFileSync(file('vale/vale.xlsx'), planBytes('Patrol the whole town'));
    await until(() => told.length === 3);
    expect(told.map((event) => event.event === 'received' && event.revision)).toEqual([1, 1, 2]);
    expect(await at.county.records.countFacts()).toBe(3);
  });

  it('gives what comes while something else in the folder is written to all the time', async () => {
    const noise = setInterval(() => writeFileSync(file('notes.txt'), String(Math.random())), 5);
    watch = new FolderWatch([folder], [], collecting(at.county, { events, publishSoon: () => {}, folder }), {
      every: 60_000,
      rest: 2000,
    });
    writeFileSync(file('vale.xlsx'), planBytes('Patrol the market square'));
    watch.start();
    await until(() => told.length === 1).finally(() => clearInterval(noise));
    expect(told[0]).toMatchObject({ event: 'received', revision: 1 });
  });

  it('says of a file that cannot be read what is wrong with it, and takes its next state', async () => {
    writeFileSync(file('vale.xlsx'), 'this was a workbook once');
    watch.start();
    await until(() => told.length === 1);
    expect(told[0]).toMatchObject({ event: 'refused', file: 'vale.xlsx' });
    writeFileSync(file('vale.xlsx'), planBytes('Patrol the market square'));
    await until(() => told.length === 2);
    expect(told[1]).toMatchObject({ event: 'received', revision: 1 });
  });

  it('knows a file that was merged before the worker was started', async () => {
    writeFileSync(file('vale.xlsx'), planBytes('Patrol the market square'));
    watch.start();
    await until(() => told.length === 1);
    await watch.stop();
    const collect = jest.fn(collecting(at.county, { events, publishSoon: () => {}, folder }));
    watch = new FolderWatch([folder], [at.book], collect, { every: 60, rest: 40 });
    watch.start();
    await until(() => collect.mock.calls.length === 1);
    await watch.stop();
    expect(told).toHaveLength(1);
    expect(await at.county.records.countFacts()).toBe(1);
  });

  it('gives a file again at the next look where it could not be taken', async () => {
    writeFileSync(file('vale.xlsx'), planBytes('Patrol the market square'));
    let tries = 0;
    watch = new FolderWatch(
      [folder],
      [],
      async () => {
        tries += 1;
        if (tries < 3) throw new Error('The database does not answer.');
      },
      { every: 60, rest: 40 },
    );
    watch.start();
    await until(() => tries === 2);
    await until(() => tries === 3);
    await sleep(300);
    expect(tries).toBe(3);
    expect(watch.troubles()).toEqual([]);
  });
});
