import { idsFor, readTags, rowPrint, writtenTags, type OnRow } from '../../shared/rowId';
import { anAction } from '../builders/aPlan';
import { led } from '../merge/aRevision';

const GATES = 'Fit alley gates behind the terraces of three streets';
const GATES_REWORDED = 'Fit alley gates and lights behind the terraces of four streets';
const SURGERY = 'Hold a surgery for tenants on the estate';
const PATROLS = 'Walk the market square on Friday nights';
const FUND = 'Open a hardship fund for window alarms';
const REVIEW = 'Review progress every quarter';

/** Rows from the top, each the text of its action; or ref, text and lead. Null for a row without. */
type Rows = readonly (string | readonly [ref: string, text: string, lead?: string] | null)[];

function onRows(rows: Rows): OnRow[] {
  return rows.flatMap((own, at) => {
    if (own === null) return [];
    const [ref, text, lead] = typeof own === 'string' ? [null, own] : own;
    const action = anAction({ ref, text, lead: lead === undefined ? null : led(lead) });
    return [{ row: `${at} Plan`, print: rowPrint(action) }];
  });
}

/** Tags beside these rows, made when they said this: id1, id2… from the top. */
function tagsOf(rows: Rows) {
  return onRows(rows).map((own, at) => ({ ...own, id: `id${at + 1}` }));
}

test.each<readonly [situation: string, before: Rows, now: Rows, ids: readonly (string | null)[]]>([
  ['nothing changed', [GATES, SURGERY], [GATES, SURGERY], ['id1', 'id2']],
  ['a row was reworded', [GATES, SURGERY], [GATES_REWORDED, SURGERY], ['id1', 'id2']],
  ['a single row says something else', [GATES, SURGERY], [PATROLS, SURGERY], ['id1', 'id2']],
  [
    'only the officer’s columns were sorted',
    [GATES, SURGERY, FUND],
    [FUND, GATES, SURGERY],
    ['id3', 'id1', 'id2'],
  ],
  [
    'they were sorted, and a row reworded then',
    [GATES, SURGERY, FUND],
    [FUND, SURGERY, GATES_REWORDED],
    ['id3', 'id2', 'id1'],
  ],
  [
    'they were sorted, and an action replaced by another',
    [GATES, SURGERY, FUND],
    [FUND, GATES, PATROLS],
    ['id3', 'id1', null],
  ],
  ['every action was replaced by another', [GATES, SURGERY], [FUND, PATROLS], [null, null]],
  [
    'their cells were moved down, and an action typed above',
    [GATES, SURGERY],
    [PATROLS, GATES, SURGERY],
    [null, 'id1', 'id2'],
  ],
  [
    'actions of the same words with other leads were sorted',
    [
      ['', REVIEW, 'Housing'],
      ['', REVIEW, 'Police'],
    ],
    [
      ['', REVIEW, 'Police'],
      ['', REVIEW, 'Housing'],
    ],
    ['id2', 'id1'],
  ],
  [
    'actions of the same words were given other refs, so that nothing tells which is which',
    [
      ['1', REVIEW],
      ['2', REVIEW],
    ],
    [
      ['3', REVIEW],
      ['4', REVIEW],
    ],
    [null, null],
  ],
  [
    'a plan was renumbered',
    [
      ['1', GATES],
      ['2', SURGERY],
    ],
    [
      ['2', GATES],
      ['3', SURGERY],
    ],
    ['id1', 'id2'],
  ],
])('The ids of rows where %s', (_, before, now, ids) => {
  expect(idsFor(onRows(now), tagsOf(before))).toEqual(ids);
});

test('Of a row that was copied with its id, the one keeps it that still says what it said', () => {
  const [tag] = tagsOf([GATES]);
  const copied = [tag!, { ...tag!, row: '1 Plan' }];
  expect(idsFor(onRows([PATROLS, GATES]), copied)).toEqual([null, 'id1']);
  expect(idsFor(onRows([GATES, GATES]), copied)).toEqual(['id1', null]);
});

test('A cell holds the tags of all actions of its row, and nothing that was scribbled there', () => {
  const tags = [GATES, '–', REVIEW].map((text, at) => ({
    id: `row${at}`,
    print: rowPrint(anAction({ text })),
  }));
  expect(readTags(writtenTags(tags))).toEqual(tags);
  expect(readTags('keep this column! row1 12.5.2004 row1.abc')).toEqual([]);
});
