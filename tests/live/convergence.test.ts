import fc from 'fast-check';
import { timeFor } from '../sampling/timeFor';
import { bookWith, sessionAt, smallPlan, type SessionAt } from './aSession';
import { anyEdit, doEdit, type Edit } from './edits';
import { computedCells, expectedCells } from './freshSession';

jest.setTimeout(timeFor(300_000));

const SHEET = 'Burglary';
const TOP = 1;
const RIGHT = 4;

function edit({ seat }: SessionAt, one: Edit): void {
  doEdit(seat, SHEET, TOP, RIGHT, one);
}

async function agrees({ port, clock }: SessionAt): Promise<void> {
  const now = await port.read();
  expect(computedCells(now)).toEqual(expectedCells(now, clock.day));
}

const edits = fc.array(anyEdit(TOP, 7, 5), { minLength: 1, maxLength: 8 });

it('After any edits our columns say what a fresh session would find', async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const at = await sessionAt(bookWith(smallPlan()));
      await at.session.setUp();
      await at.settle();
      for (const one of all) {
        edit(at, one);
        await at.clock.pass(60);
      }
      await at.settle();
      await agrees(at);
    }),
    { numRuns: 12 },
  );
});

it('A thousand edits bring no echo', async () => {
  const at = await sessionAt(bookWith(smallPlan()));
  await at.session.setUp();
  await at.settle();
  const before = at.port.counts.messages;
  let flushes = 0;
  const some = fc.sample(anyEdit(TOP, 7, 5), { numRuns: 1000, seed: 7 });
  for (const one of some) {
    edit(at, one);
    await at.settle();
    flushes++;
    const quiet = at.port.counts.messages;
    await at.settle();
    expect(at.port.counts.messages).toBe(quiet);
  }
  expect(at.port.counts.messages - before).toBeLessThanOrEqual(3 * flushes);
  await agrees(at);
});

it('Two officers in one workbook each get theirs, and what both see is the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.boolean(), anyEdit(TOP, 7, 5)), { minLength: 1, maxLength: 8 }),
      async (all) => {
        const one = await sessionAt(bookWith(smallPlan()));
        await one.session.setUp();
        await one.settle();
        const other = await sessionAt(one.seat.book);
        for (const [first, own] of all) {
          edit(first ? one : other, own);
          await one.clock.pass(40);
          await other.clock.pass(40);
        }
        for (let turn = 0; turn < 3; turn++) {
          await one.settle();
          await other.settle();
        }
        await agrees(one);
        expect(one.session.state.issues).toEqual(other.session.state.issues);
        const [a, b] = [one.port.counts.messages, other.port.counts.messages];
        await one.settle();
        await other.settle();
        expect([one.port.counts.messages, other.port.counts.messages]).toEqual([a, b]);
      },
    ),
    { numRuns: 8 },
  );
});

it('A co-author’s edit is shown and left to the co-author’s own session', async () => {
  const one = await sessionAt(bookWith(smallPlan()));
  await one.session.setUp();
  await one.settle();
  const other = await sessionAt(one.seat.book);
  const written = one.port.counts.values;
  other.seat.type(SHEET, 'C7', 'Street warden');
  // the other session has not come to it yet
  await one.clock.pass(1000);
  expect(one.session.state.issues.map(({ code }) => code)).not.toContain('lead/missing');
  expect(one.port.counts.values).toBe(written);
  // and never does: then the first to notice does it
  await one.settle();
  await one.settle();
  await agrees(one);
});
