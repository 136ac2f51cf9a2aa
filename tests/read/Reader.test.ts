import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Workbook } from '../../shared/grid';
import type { Reading } from '../../shared/model';
import { read, Reader } from '../../shared/read';
import { readWorkbook } from '../../sync/source';
import { heldout, layouts } from '../layouts';
import { stranger } from '../layouts/stranger';
import { edit, edited, type Edit } from './edits';

const RETURNS = path.resolve(__dirname, '../../../shared/returns');

/** Every record of a reading, by what it says: records that say the same stand one behind the other. */
function recordsOf(reading: Reading): Map<string, object[]> {
  const records = new Map<string, object[]>();
  const { partners, referenceTables, notes, notPlaced, remarks, plans } = reading;
  const inPlans = plans.flatMap(({ id, actions, indicators, objectives }) =>
    [...actions, ...indicators, ...objectives].map((record) => [id, record] as const),
  );
  const others = [partners, referenceTables, notes, notPlaced, remarks].flatMap((list, index) =>
    list.map((record) => [String(index), record] as const),
  );
  for (const [where, record] of [...inPlans, ...others]) {
    const key = `${where} ${JSON.stringify(record)}`;
    records.set(key, [...(records.get(key) ?? []), record]);
  }
  return records;
}

/** Records that are equal to one of the last reading and yet another object. */
function madeAnew(last: Reading, next: Reading): string[] {
  const before = recordsOf(last);
  return [...recordsOf(next)].flatMap(([key, records]) => {
    const known = before.get(key) ?? [];
    const anew = records.filter((record) => !known.includes(record));
    return anew.length > Math.max(0, records.length - known.length) ? [key] : [];
  });
}

/** Jest's own comparison takes longer than the reading: it is asked what differs where something does. */
function expectSame(again: Reading, anew: Reading): void {
  if (!isDeepStrictEqual(again, anew)) expect(again).toEqual(anew);
}

/** Edits a workbook step by step and holds every reading to one from the beginning. */
function followEdits(workbook: Workbook, edits: readonly (readonly [number, Edit])[]): void {
  const reader = new Reader();
  let current = workbook;
  let last = reader.read(current);
  expectSame(last, read(current));
  for (const [sheet, own] of edits) {
    const frozen = JSON.stringify(last);
    current = edited(current, sheet, own);
    const next = reader.read(current);
    expectSame(next, read(current));
    expect(madeAnew(last, next)).toEqual([]);
    expect(JSON.stringify(last)).toBe(frozen);
    last = next;
  }
}

const edits = fc.array(fc.tuple(fc.nat(9), edit), { minLength: 1, maxLength: 4 });

/** The same edits on every machine; `EDITS=300 npx jest Reader` tries so many a workbook, others each time. */
function runs(numRuns: number): fc.Parameters<unknown> {
  const asked = process.env['EDITS'];
  return asked ? { numRuns: Number(asked) } : { numRuns, seed: 20041001 };
}

describe('reading again what was edited', () => {
  const all = [...layouts, ...heldout, ...stranger];
  it.each(all)('$name gives what reading it from the beginning gives', ({ workbook }) => {
    fc.assert(
      fc.property(edits, (own) => followEdits(workbook, own)),
      runs(2),
    );
  });

  it('gives the very same reading where nothing was edited', () => {
    const reader = new Reader();
    for (const { workbook } of all) {
      const first = reader.read(workbook);
      expect(reader.read({ ...workbook, sheets: [...workbook.sheets] })).toBe(first);
    }
  });

  it('forgets one workbook over another', () => {
    const reader = new Reader();
    for (const { workbook } of [...all, ...all]) expectSame(reader.read(workbook), read(workbook));
  });
});

if (existsSync(RETURNS)) {
  describe('reading real returns again', () => {
    it.each(readdirSync(RETURNS).filter((file) => file.endsWith('.xlsx')))(
      '%s gives what reading it from the beginning gives',
      async (file) => {
        const workbook = await readWorkbook(path.join(RETURNS, file));
        fc.assert(
          fc.property(edits, (own) => followEdits(workbook, own)),
          runs(3),
        );
      },
    );
  });
}
