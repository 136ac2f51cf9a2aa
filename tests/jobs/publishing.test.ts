import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Wanting } from '../../sync/jobs';
import { aDesk, aPlanSent, hashOf, type TestDesk } from '../desk/aDesk';

const FIRST = aPlanSent();
const NEXT = aPlanSent([['1.1', 'Patrol the market square', 'Sergeant']]);

describe('publishing', () => {
  let at: TestDesk;
  beforeEach(async () => {
    at = await aDesk();
    await at.send(FIRST);
  });
  afterEach(() => at.close());
  const events = () => at.events.map(({ event }) => event);

  it('leaves a workbook alone that somebody has open, says so once, and publishes when it is closed', async () => {
    await at.publish();
    const before = readFileSync(at.book);
    const lock = path.join(path.dirname(at.book), `.~lock.${path.basename(at.book)}#`);
    writeFileSync(lock, 'Kim Analyst,kim,desk-4,01.10.2010 09:00,file:///;');
    await at.send(NEXT, { base: hashOf(FIRST) });
    await expect(at.publish()).rejects.toThrow('county.xlsx is open in LibreOffice');
    await expect(at.publish()).rejects.toThrow('it is published once it is closed');
    expect(readFileSync(at.book).equals(before)).toBe(true);
    expect(events()).toEqual(['received', 'published', 'received', 'not published']);
    rmSync(lock);
    await at.publish();
    expect(readFileSync(at.book).equals(before)).toBe(false);
    expect(events().at(-1)).toBe('published');
    expect((await at.desk.book())?.bytes).toEqual(readFileSync(at.book));
  });

  it('publishes nothing where nothing ever came in', async () => {
    const empty = await aDesk();
    await empty.publish();
    expect(existsSync(empty.book)).toBe(false);
    expect(empty.events).toEqual([]);
    await empty.close();
  });

  it('puts out again a workbook that was taken away', async () => {
    await at.publish();
    const before = readFileSync(at.book);
    rmSync(at.book);
    await at.publish();
    expect(readFileSync(at.book).equals(before)).toBe(true);
  });

  it('does not write over what is no county workbook', async () => {
    writeFileSync(at.book, 'minutes of a meeting');
    await expect(at.publish()).rejects.toThrow('county.xlsx');
    expect(readFileSync(at.book, 'utf8')).toBe('minutes of a meeting');
    expect(events()).toEqual(['received', 'not published']);
  });

  describe('is wanted', () => {
    /** What two looks in a row tell, so that what lasts is told. */
    const told = async (wanting: Wanting) => (await wanting.look()) || wanting.look();

    it('once for what came in before the worker was started', async () => {
      const wanting = new Wanting(at.county);
      expect(await told(wanting)).toBe(true);
      expect(await told(wanting)).toBe(false);
    });

    it('again when something comes in, and when somebody saves the workbook', async () => {
      await at.publish();
      const wanting = new Wanting(at.county);
      await told(wanting);
      await at.send(NEXT, { base: hashOf(FIRST) });
      expect(await told(wanting)).toBe(true);
      writeFileSync(at.book, readFileSync(at.book));
      expect(await told(wanting)).toBe(true);
    });

    it('not while the workbook is still being saved', async () => {
      await at.publish();
      const wanting = new Wanting(at.county);
      await told(wanting);
      for (const part of ['PK', 'PK and more', 'PK and more still']) {
        writeFileSync(at.book, part);
        expect(await wanting.look()).toBe(false);
      }
      expect(await wanting.look()).toBe(true);
    });
  });
});
