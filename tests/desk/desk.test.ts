import { rmSync } from 'node:fs';
import { gridOf } from '../../shared/grid';
import { snapshotOf } from '../../shared/protocol';
import { CountyWorkbook } from '../cli/countyBook';
import { Postgres } from '../store/aPostgres';
import { aDesk, aPlanSent, hashOf, takenOf, type TestDesk } from './aDesk';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres.stop());

const kinds = [
  { kind: 'SQLite', address: () => Promise.resolve(undefined) },
  { kind: 'PostgreSQL', address: () => postgres.emptyDatabase() },
];

const FIRST = aPlanSent();
const OTHER_LEAD = aPlanSent([
  ['1.1', 'Patrol the market square', 'Sergeant'],
  ['1.2', 'Mend the lamps in the underpass'],
]);
const OTHER_STATUS = aPlanSent([
  ['1.1', 'Patrol the market square', 'Warden', 'May 2011', 'Complete'],
  ['1.2', 'Mend the lamps in the underpass'],
]);
const ID = 'vale/safer-vale-2010-11';
const COUNTY_STAFF = { by: 'A. Mercer', district: null };

describe.each(kinds)('a county’s desk over $kind', ({ address }) => {
  let at: TestDesk;
  beforeEach(async () => {
    at = await aDesk(await address());
  });
  afterEach(() => at.close());

  const second = async () => {
    await at.send(FIRST);
    return at.send(OTHER_LEAD, { base: hashOf(FIRST) });
  };

  describe('receiving', () => {
    it('takes a first revision, gives it the county’s own id and asks for a publication', async () => {
      const receipt = await at.send(FIRST);
      expect(receipt.kind).toBe('new');
      expect(takenOf(receipt)).toMatchObject({
        outcome: 'taken',
        returnId: ID,
        revision: 1,
        district: 'Vale',
      });
      expect(at.events).toEqual([{ event: 'received', returnId: ID, district: 'Vale', revision: 1 }]);
      expect(at.wanted()).toBe(1);
    });

    it('takes the same revision once, however often and at whatever moment it comes', async () => {
      const receipts = await Promise.all([at.send(FIRST), at.send(FIRST), at.send(FIRST)]);
      expect(receipts.map(({ kind }) => kind).sort()).toEqual(['new', 'same', 'same']);
      const again = await at.send(FIRST);
      expect(again.kind).toBe('same');
      expect(takenOf(again)).toMatchObject({ outcome: 'unchanged', revision: 1, hash: hashOf(FIRST) });
      expect(await at.desk.revisions(ID)).toHaveLength(1);
      expect(at.events).toHaveLength(1);
    });

    it('takes the next revision by the county’s id as well as by the sender’s', async () => {
      expect(takenOf(await second())).toMatchObject({ revision: 2, counts: { changed: 1 } });
      const third = await at.send(OTHER_STATUS, { returnId: ID, base: hashOf(OTHER_LEAD) });
      expect(takenOf(third)).toMatchObject({ returnId: ID, revision: 3 });
    });

    it('says to whom is behind what changed since the revision they began with', async () => {
      await second();
      expect(await at.send(OTHER_STATUS, { base: hashOf(FIRST) })).toMatchObject({
        kind: 'stale',
        current: { hash: hashOf(OTHER_LEAD), revision: 2, by: 'Vale (key k1)' },
        changes: [{ ref: '1.1', field: 'Lead', was: 'Warden', now: 'Sergeant', event: 'changed' }],
      });
      expect(await at.desk.revisions(ID)).toHaveLength(2);
    });

    it('says so too where a return is there and the sender knows of none', async () => {
      await second();
      const receipt = await at.send(OTHER_STATUS, { returnId: 'workbook-elsewhere' });
      expect(receipt).toMatchObject({ kind: 'stale', current: { revision: 2 } });
    });

    it('answers a revision that comes again after a later one as it did the first time', async () => {
      await second();
      expect(await at.send(FIRST)).toMatchObject({
        kind: 'same',
        taken: { revision: 1, outcome: 'unchanged' },
      });
      expect(await at.desk.revisions(ID)).toHaveLength(2);
    });

    it('takes what was there before as a new revision, where the sender has seen what came between', async () => {
      await second();
      const back = await at.send(FIRST, { base: hashOf(OTHER_LEAD) });
      expect(takenOf(back)).toMatchObject({ revision: 3, counts: { changed: 1 } });
    });

    it('takes what the district sent last over what the county restored, where its officer has seen that', async () => {
      await second();
      await at.desk.restore(ID, 1, COUNTY_STAFF);
      expect(await at.send(OTHER_STATUS, { base: hashOf(OTHER_LEAD) })).toMatchObject({ kind: 'stale' });
      const again = await at.send(OTHER_LEAD, { base: hashOf(FIRST) });
      expect(takenOf(again)).toMatchObject({ revision: 4, counts: { changed: 1 } });
    });

    it.each(['constructor', '__proto__', 'toString'])(
      'takes “%s” for an id like any other',
      async (returnId) => {
        expect(await at.desk.districtOf(returnId)).toBeNull();
        expect(await at.desk.revisions(returnId)).toEqual([]);
        expect(await at.desk.issues(returnId)).toEqual([]);
        expect(await at.desk.targets(returnId)).toBeNull();
        expect(takenOf(await at.send(FIRST, { returnId }))).toMatchObject({ returnId: ID, revision: 1 });
        const next = await at.send(OTHER_LEAD, { returnId, base: hashOf(FIRST) });
        expect(takenOf(next)).toMatchObject({ returnId: ID, revision: 2 });
      },
    );

    it('knows each district’s workbooks by themselves, whatever ids their add-ins made', async () => {
      const own = takenOf(await at.send(FIRST));
      const other = takenOf(
        await at.send(aPlanSent(undefined, { title: 'West Marl Plan' }), { district: 'West Marl' }),
      );
      expect(other.returnId).not.toBe(own.returnId);
      expect(other).toMatchObject({ district: 'West Marl', revision: 1 });
    });

    it('takes nothing for another district’s return', async () => {
      await at.send(FIRST);
      const receipt = await at.send(OTHER_LEAD, { returnId: ID, district: 'West Marl', base: hashOf(FIRST) });
      expect(receipt).toEqual({ kind: 'not yours' });
      expect(await at.desk.revisions(ID)).toHaveLength(1);
    });

    it('takes nothing from a workbook without a plan, and says what is missing', async () => {
      const sheets = [gridOf('Notes', [['Call the printer'], ['Order tea']])];
      const snapshot = snapshotOf({ file: 'notes.xlsx', sheets, traits: [] });
      const receipt = await at.send({ file: 'notes.xlsx', complete: true, snapshot });
      expect(receipt).toMatchObject({ kind: 'not a return', detail: expect.stringContaining('heading row') });
      expect((await at.desk.returns(null)).returns.every(({ returnId }) => returnId === null)).toBe(true);
    });

    it('takes nothing from the county’s own workbook', async () => {
      const sheets = ['Actions', 'Returns', 'Conflicts', 'About'].map((name) => gridOf(name, [['Row ID']]));
      const snapshot = snapshotOf({ file: 'county.xlsx', sheets, traits: [] });
      const receipt = await at.send({ file: 'county.xlsx', complete: true, snapshot });
      expect(receipt).toMatchObject({
        kind: 'not a return',
        detail: expect.stringContaining('county workbook'),
      });
    });

    it('withdraws nothing that a part leaves out', async () => {
      await at.send(FIRST);
      const part = aPlanSent([['1.1', 'Patrol the market square', 'Sergeant']], { complete: false });
      const taken = takenOf(await at.send(part, { base: hashOf(FIRST) }));
      expect(taken.counts).toMatchObject({ changed: 1, withdrawn: 0 });
    });

    it('lets what comes for a signed-off period wait until that is opened again', async () => {
      await at.send(FIRST);
      await at.desk.signOff(ID, true, COUNTY_STAFF);
      const waiting = await at.send(OTHER_LEAD, { base: hashOf(FIRST) });
      expect(takenOf(waiting)).toMatchObject({ outcome: 'waiting', revision: 2 });
      const [line] = (await at.desk.returns('Vale')).returns;
      expect(line).toMatchObject({ state: 'final', revision: 1, hash: hashOf(OTHER_LEAD) });
      const opened = await at.desk.signOff(ID, false, COUNTY_STAFF);
      expect(opened).toMatchObject({
        kind: 'done',
        done: { notes: [expect.stringContaining('Revision 2')] },
      });
      expect((await at.desk.returns('Vale')).returns[0]).toMatchObject({ revision: 2 });
    });
  });

  describe('telling', () => {
    it('has a line for each return, and for each district that is still to hand in', async () => {
      await at.send(FIRST);
      const all = await at.desk.returns(null);
      expect(all).toMatchObject({ county: 'Shire', asAt: '2010-10-01' });
      expect(all.returns.map(({ district, returnId, revision }) => [district, returnId, revision])).toEqual(
        expect.arrayContaining([
          ['Vale', ID, 1],
          ['West Marl', null, 0],
        ]),
      );
      expect((await at.desk.returns('West Marl')).returns).toHaveLength(1);
    });

    it('tells changes the latest first, by return, district and number', async () => {
      await second();
      await at.send(OTHER_STATUS, { base: hashOf(OTHER_LEAD) });
      const all = await at.desk.changes({});
      expect(all[0]!.now).not.toBe('Sergeant');
      expect(all.at(-1)).toMatchObject({
        field: 'Lead',
        was: 'Warden',
        now: 'Sergeant',
        by: 'Vale (key k1)',
      });
      expect(await at.desk.changes({ limit: 1 })).toEqual([all[0]]);
      expect(await at.desk.changes({ returnId: ID })).toEqual(all);
      expect(await at.desk.changes({ district: 'West Marl' })).toEqual([]);
    });

    it('lists revisions, and says in the district’s words what differs between two', async () => {
      await second();
      expect(await at.desk.revisions(ID)).toEqual([
        expect.objectContaining({
          revision: 1,
          hash: hashOf(FIRST),
          by: 'Vale (key k1)',
          restoredFrom: null,
        }),
        expect.objectContaining({ revision: 2, hash: hashOf(OTHER_LEAD) }),
      ]);
      expect(await at.desk.diff(ID, 1, 2)).toMatchObject([{ field: 'Lead', was: 'Warden', now: 'Sergeant' }]);
      expect(await at.desk.diff(ID, 2, 1)).toMatchObject([{ field: 'Lead', was: 'Sergeant', now: 'Warden' }]);
      await expect(at.desk.diff(ID, 1, 9)).rejects.toMatchObject({ name: 'Declined', reason: 'not found' });
    });

    it('restores a revision, once', async () => {
      await second();
      expect(await at.desk.restore(ID, 1, COUNTY_STAFF)).toMatchObject({ kind: 'done' });
      expect((await at.desk.revisions(ID)).at(-1)).toMatchObject({
        revision: 3,
        restoredFrom: 1,
        by: 'A. Mercer',
      });
      expect(await at.desk.restore(ID, 1, COUNTY_STAFF)).toMatchObject({ kind: 'unfit' });
      expect(await at.desk.restore(ID, 7, COUNTY_STAFF)).toMatchObject({ kind: 'not found' });
      expect(await at.desk.restore('vale/none', 1, COUNTY_STAFF)).toMatchObject({ kind: 'not found' });
    });

    it('signs a return off and opens it, each once', async () => {
      await at.send(FIRST);
      expect(await at.desk.signOff(ID, false, COUNTY_STAFF)).toMatchObject({ kind: 'unfit' });
      expect(await at.desk.signOff(ID, true, COUNTY_STAFF)).toMatchObject({ kind: 'done' });
      expect(await at.desk.signOff(ID, true, COUNTY_STAFF)).toMatchObject({ kind: 'unfit' });
      expect(await at.desk.signOff('vale/none', true, COUNTY_STAFF)).toMatchObject({ kind: 'not found' });
    });

    it('sums the county up', async () => {
      await at.send(FIRST);
      const summary = await at.desk.summary();
      expect(summary).toMatchObject({ county: 'Shire', published: null });
      expect(summary.plans).toMatchObject([{ returnId: ID, plan: 'Safer Vale 2010/11', actions: 2 }]);
      const inAll = Object.values(summary.plans[0]!.delivery).reduce((sum, count) => sum + count, 0);
      expect(inAll).toBe(2);
    });

    it('gives a return’s issues, and counts the same in its summary', async () => {
      await at.send(
        aPlanSent([
          ['1.1', 'Patrol the market square', '', 'soon'],
          ['1.1', 'Mend the lamps'],
        ]),
      );
      const issues = await at.desk.issues(ID);
      expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['lead/missing', 'ref/doubled']));
      const counted = (await at.desk.summary()).issues;
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(issues.length);
      expect(await at.desk.issues('vale/none')).toEqual([]);
    });

    it('knows nothing of returns that are not there', async () => {
      expect(await at.desk.districtOf('vale/none')).toBeNull();
      expect(await at.desk.feedback('vale/none')).toBeNull();
      expect(await at.desk.targets('vale/none')).toBeNull();
      expect(await at.desk.revisions('vale/none')).toEqual([]);
    });
  });

  describe('publishing', () => {
    it('has no workbook before the first publication, and says when a return is in one', async () => {
      await at.send(FIRST);
      expect(await at.desk.book()).toBeNull();
      expect(await at.desk.feedback(ID)).toMatchObject({ revision: 1, hash: hashOf(FIRST), published: null });
      await at.publish();
      expect(await at.desk.feedback(ID)).toMatchObject({ published: { no: 1 } });
      expect((await at.desk.summary()).published).toMatchObject({ no: 1 });
      await at.send(OTHER_LEAD, { base: hashOf(FIRST) });
      expect(await at.desk.feedback(ID)).toMatchObject({ revision: 2, published: null });
    });

    it('tells of a publication, and of none where nothing is otherwise', async () => {
      await at.send(FIRST);
      await at.publish();
      await at.publish();
      expect(at.events.map(({ event }) => event)).toEqual(['received', 'published']);
    });

    it('gives the same workbook from the state alone, as another worker would', async () => {
      await at.send(FIRST);
      await at.publish();
      const there = await at.desk.book();
      rmSync(at.book);
      const elsewhere = await aDeskLike(at);
      expect((await elsewhere.book())?.hash).toBe(there?.hash);
      expect(Buffer.compare((await elsewhere.book())!.bytes, there!.bytes)).toBe(0);
      expect((await elsewhere.publicationCopy())!.bytes.length).toBeGreaterThan(1000);
    });

    it('tells changes since the workbook that people had', async () => {
      await at.send(FIRST);
      await at.publish();
      await at.send(OTHER_LEAD, { base: hashOf(FIRST) });
      await at.publish();
      expect(await at.desk.changes({ sinceLast: true })).toMatchObject([{ field: 'Lead' }]);
    });

    it('gives an officer what the county wrote: comments, proposals and what is in conflict', async () => {
      await at.send(FIRST);
      await at.publish();
      const written = await CountyWorkbook.open(at.book);
      written
        .type('Actions', '1.1', 'County comment', 'Well done')
        .type('Actions', '1.1', 'Lead', 'Inspector');
      await written.type('Actions', '1.2', 'Lead', 'Head of works').save();
      await at.publish();
      expect(await at.desk.feedback(ID)).toMatchObject({
        comments: [
          { ref: '1.1', text: 'Patrol the market square', comment: 'Well done', source: { sheet: 'Plan' } },
        ],
        proposals: expect.arrayContaining([
          expect.objectContaining({ ref: '1.2', field: 'Lead', is: 'Warden', proposed: 'Head of works' }),
        ]),
        conflicts: [],
      });
      await at.send(OTHER_LEAD, { base: hashOf(FIRST) });
      const [conflict] = (await at.desk.feedback(ID))!.conflicts;
      expect(conflict).toMatchObject({
        field: 'Lead',
        ofDistrict: 'Sergeant',
        ofCounty: 'Inspector',
        agreed: 'Warden',
      });
      expect(await at.desk.matters('West Marl')).toEqual([]);
      expect(await at.desk.matters(null)).toEqual([conflict]);
      const decided = await at.desk.decide(conflict!.id, { decide: 'district' }, COUNTY_STAFF);
      expect(decided).toMatchObject({ kind: 'done', done: { done: expect.stringContaining('Sergeant') } });
      expect(await at.desk.matters(null)).toEqual([]);
      expect(at.events.at(-1)).toEqual({ event: 'decided', returnId: ID, district: 'Vale' });
      const again = await at.desk.decide(conflict!.id, { decide: 'county' }, COUNTY_STAFF);
      expect(again.kind).not.toBe('done');
    });
  });

  it('is well while its state can be reached', async () => {
    expect(await at.desk.health()).toEqual([]);
  });
});

/** The desk of another worker on the same state, that has no workbook of its own. */
async function aDeskLike({ county }: TestDesk) {
  const { openDesk, OpenCounty, OwnEvents } = await import('../../sync/desk');
  const place = { ...county.place, book: `${county.place.book}.elsewhere.xlsx` };
  const other = new OpenCounty(county.store, place, county.settings);
  return openDesk(other, { events: new OwnEvents(), publishSoon: () => {} });
}
