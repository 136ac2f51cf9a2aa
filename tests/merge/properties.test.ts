import fc from 'fast-check';
import { mergeState, planMerge, type MergeFact, type MergeState } from '../../shared/merge';
import type { Action } from '../../shared/model';
import {
  anEdit,
  aNote,
  aRevision,
  bookOf,
  fold,
  led,
  planOf,
  standingActions,
  withSheetId,
} from './aRevision';

/** What a plan says of one action: the fields that change here. */
interface Said {
  lead: string;
  status: string | null;
  resources: string | null;
}

const TEXTS = [
  'Fit new locks to forty council homes',
  'Walk the market square on Friday nights',
  'Hold a surgery for tenants who report nuisance',
  'Mark bicycles at the three secondary schools',
  'Publish advice against bogus callers',
];

const word = fc.constantFrom('Ash', 'Birch', 'Cedar');
const said: fc.Arbitrary<Said> = fc.record({
  lead: word,
  status: fc.option(word, { nil: null }),
  resources: fc.option(word, { nil: null }),
});
const version = fc.tuple(said, said, said, said, said);
type Version = readonly Said[];

const rowId = (at: number) => `vale/safer-vale/id-${at}`;

function revisionOf(version: Version, revision: number, traits: Parameters<typeof aRevision>[2] = {}) {
  const actions = version.map(({ lead, status, resources }, at): Partial<Action> =>
    withSheetId(`id-${at}`, { text: TEXTS[at]!, lead: led(lead), status, resources }),
  );
  return aRevision(planOf(...actions), revision, traits);
}

/** The county's edits that make one version of another. */
function editsBetween(from: Version, to: Version): MergeFact[] {
  return to.flatMap((said, at) => {
    const was = from[at]!;
    return [
      ...(said.lead === was.lead ? [] : [anEdit(rowId(at), 'Lead', said.lead)]),
      ...(said.status === was.status ? [] : [anEdit(rowId(at), 'Status', said.status)]),
      ...(said.resources === was.resources ? [] : [anEdit(rowId(at), 'Resources', said.resources)]),
    ];
  });
}

/** The county after a base, the county's version of it, and the district's next. */
function merged(base: Version, county: Version, district: Version): MergeState {
  return fold([
    revisionOf(base, 1),
    ...editsBetween(base, county),
    revisionOf(district, 2, { hash: 'the next' }),
  ]);
}

function standing(state: MergeState): Version {
  return Object.values(standingActions(state)).map(({ lead, status, resources }) => ({
    lead: lead?.text ?? '',
    status,
    resources,
  }));
}

/** Enough to find what is wrong, few enough to wait for. */
const RUNS = { numRuns: 50 };

const conflictsIn = (state: MergeState) => bookOf(state).conflicts ?? [];

describe('However base, county and district are', () => {
  test('merge(b, b, x) = x: what only the district changed is the district’s', () => {
    fc.assert(
      fc.property(version, version, (b, x) => {
        const state = merged(b, b, x);
        expect(standing(state)).toEqual(x);
        expect(conflictsIn(state)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('merge(b, x, b) = x: what only the county changed is the county’s', () => {
    fc.assert(
      fc.property(version, version, (b, x) => {
        const state = merged(b, x, b);
        expect(standing(state)).toEqual(x);
        expect(conflictsIn(state)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('merge(b, x, x) = x: the same change is agreed, and no proposal is left', () => {
    fc.assert(
      fc.property(version, version, (b, x) => {
        const state = merged(b, x, x);
        expect(standing(state)).toEqual(x);
        expect(conflictsIn(state)).toEqual([]);
        expect(bookOf(state).edited).toEqual({});
      }),
      RUNS,
    );
  });

  test('swapping the sides swaps only the sides', () => {
    fc.assert(
      fc.property(version, version, version, (b, x, y) => {
        const [one, other] = [merged(b, x, y), merged(b, y, x)];
        expect(standing(one)).toEqual(standing(other));
        const sides = (state: MergeState, swapped: boolean) =>
          conflictsIn(state)
            .map(({ row, field, agreed, ofDistrict, ofCounty }) =>
              swapped
                ? [row, field, agreed, ofCounty, ofDistrict]
                : [row, field, agreed, ofDistrict, ofCounty],
            )
            .sort();
        expect(sides(one, false)).toEqual(sides(other, true));
      }),
      RUNS,
    );
  });

  test('merging again changes nothing, and says so', () => {
    fc.assert(
      fc.property(version, version, version, (b, x, y) => {
        const state = merged(b, x, y);
        expect(planMerge(state, revisionOf(y, 2, { hash: 'the next' })).outcome).toBe('unchanged');
        const again = planMerge(state, revisionOf(y, 3, { hash: 'the same saved anew' }));
        expect(again).toMatchObject({ changes: [], conflicts: [], settled: [], added: [], questions: [] });
        expect(standing(again.after)).toEqual(standing(state));
        for (const edit of editsBetween(b, x)) {
          const twice = planMerge(state, edit);
          expect(conflictsIn(twice.after)).toEqual(conflictsIn(state));
          expect(standing(twice.after)).toEqual(standing(state));
        }
      }),
      RUNS,
    );
  });

  test('the order of districts does not matter', () => {
    const districts = ['Vale', 'Wold', 'Fen'];
    fc.assert(
      fc.property(
        fc.array(version, { minLength: 3, maxLength: 3 }),
        fc.array(version, { minLength: 3, maxLength: 3 }),
        fc.shuffledSubarray(
          [0, 0, 1, 1, 2, 2].map((district, at) => ({ district, at })),
          { minLength: 6 },
        ),
        (first, second, order) => {
          const factsOf = (district: number): MergeFact[] =>
            [first, second].map((versions, nth) =>
              revisionOf(versions[district]!, nth + 1, {
                district: districts[district]!,
                returnId: districts[district]!,
                hash: `${nth}`,
              }),
            );
          const queues = districts.map((_, at) => factsOf(at));
          const mixed = order.map(({ district }) => queues[district]!.shift()!);
          const inOrder = districts.flatMap((_, at) => factsOf(at));
          const book = (facts: readonly MergeFact[]) => {
            const { returns, changes, ...rest } = bookOf(fold(facts));
            return {
              ...rest,
              changes,
              returns: [...returns].sort((a, b) => (a.district < b.district ? -1 : 1)),
            };
          };
          expect(book(mixed)).toEqual(book(inOrder));
        },
      ),
      RUNS,
    );
  });

  test('folded in pieces, stored between and read again, it is the same state', () => {
    fc.assert(
      fc.property(version, version, version, fc.nat(), (b, x, y, cut) => {
        const facts = [
          revisionOf(b, 1),
          ...editsBetween(b, x),
          aNote(rowId(0), 'A comment'),
          revisionOf(y, 2, { hash: 'the next' }),
        ];
        const at = cut % (facts.length + 1);
        const half = mergeState.parse(JSON.parse(JSON.stringify(fold(facts.slice(0, at)))));
        expect(fold(facts.slice(at), half)).toEqual(fold(facts));
      }),
      RUNS,
    );
  });

  test('the state that a fact is planned on stays as it was', () => {
    fc.assert(
      fc.property(version, version, version, (b, x, y) => {
        const state = frozen(fold([revisionOf(b, 1), ...editsBetween(b, x)]));
        expect(() => planMerge(state, revisionOf(y, 2, { hash: 'the next' }))).not.toThrow();
      }),
      RUNS,
    );
  });
});

describe('Whatever rows come and go', () => {
  const present = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });

  test('no row that ever came in is lost, and none stands twice', () => {
    fc.assert(
      fc.property(fc.array(present, { minLength: 1, maxLength: 6 }), (revisions) => {
        const facts = revisions.map((rows, nth) =>
          aRevision(
            planOf(...TEXTS.filter((_, at) => rows[at]).map((text): Partial<Action> => ({ text }))),
            nth + 1,
            { hash: `${nth}` },
          ),
        );
        const ever = TEXTS.filter((_, at) => revisions.some((rows) => rows[at]));
        const stand = Object.values(standingActions(fold(facts)));
        expect(stand.map(({ text }) => text).sort()).toEqual([...ever].sort());
        const last = revisions.at(-1)!;
        const withdrawn = stand
          .filter(({ status }) => status?.startsWith('Withdrawn'))
          .map(({ text }) => text);
        expect(withdrawn.sort()).toEqual(ever.filter((text) => !last[TEXTS.indexOf(text)]).sort());
      }),
      RUNS,
    );
  });
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
