import { aRevision, fold, led, planOf } from './aRevision';

const LOCKS = 'Fit new locks to forty council homes in the north of the town';
const PATROLS = 'Walk the market square on Friday and Saturday nights';
const SURGERY = 'Hold a monthly surgery for tenants who report nuisance';
const SHEDS = 'Lend shed alarms to allotment holders after every report';
const LEAFLET = 'Print a leaflet on bogus callers for the over seventies';
const TALKS = 'Give talks on bogus callers at lunch clubs for the over seventies';

type Row = readonly [ref: string | null, text: string, lead?: string];

/** What becomes of the actions of one return in the next: the words each had, to the words it has, or what else. */
function outcome(before: readonly Row[], now: readonly Row[]): Record<string, string> {
  const plan = (rows: readonly Row[]) =>
    planOf(...rows.map(([ref, text, lead]) => ({ ref, text, lead: lead === undefined ? null : led(lead) })));
  const first = aRevision(plan(before));
  const [then, after] = [fold([first]), fold([first, aRevision(plan(now), 2)])];
  const { rows } = after.returns['vale']!;
  const was = then.returns['vale']!.rows;
  const told = Object.values(rows).flatMap((row) => {
    if (row.kind !== 'action') return [];
    const earlier = was[row.id];
    const before = earlier?.kind === 'action' ? earlier.record.text : null;
    if (before === null) return [[row.record.text, 'new'] as const];
    if (row.absence) return [[before, row.absence.verdict] as const];
    return [[before, before === row.record.text ? 'same' : row.record.text] as const];
  });
  // of a copy, what became of the action itself
  return Object.fromEntries([...told].sort(([, a], [, b]) => Number(b === 'new') - Number(a === 'new')));
}

test.each<
  readonly [what: string, before: readonly Row[], now: readonly Row[], expected: Record<string, string>]
>([
  [
    'an action is put in at the top, and all are renumbered',
    [
      ['1.1', LOCKS],
      ['1.2', PATROLS],
      ['1.3', SURGERY],
    ],
    [
      ['1.1', SHEDS],
      ['1.2', LOCKS],
      ['1.3', PATROLS],
      ['1.4', SURGERY],
    ],
    { [SHEDS]: 'new', [LOCKS]: 'same', [PATROLS]: 'same', [SURGERY]: 'same' },
  ],
  [
    'all refs lose their prefix',
    [
      ['BUR 1', LOCKS],
      ['BUR 2', PATROLS],
    ],
    [
      ['1', LOCKS],
      ['2', PATROLS],
    ],
    { [LOCKS]: 'same', [PATROLS]: 'same' },
  ],
  [
    'of two actions that are much alike, one is deleted',
    [
      ['1', LEAFLET],
      ['2', TALKS],
      ['3', LOCKS],
    ],
    [
      ['1', TALKS],
      ['2', LOCKS],
    ],
    { [LEAFLET]: 'withdrawn', [TALKS]: 'same', [LOCKS]: 'same' },
  ],
  [
    'the lead of every action is another',
    [
      ['1', LOCKS, 'Housing'],
      ['2', PATROLS, 'Police'],
    ],
    [
      ['1', LOCKS, 'Partnership'],
      ['2', PATROLS, 'Partnership'],
    ],
    { [LOCKS]: 'same', [PATROLS]: 'same' },
  ],
  [
    'they are sorted otherwise, and keep their refs',
    [
      ['1', LOCKS],
      ['2', PATROLS],
      ['3', SURGERY],
    ],
    [
      ['3', SURGERY],
      ['1', LOCKS],
      ['2', PATROLS],
    ],
    { [LOCKS]: 'same', [PATROLS]: 'same', [SURGERY]: 'same' },
  ],
  [
    'one is reworded and takes the ref of one that is deleted',
    [
      ['1', SHEDS],
      ['2', LOCKS],
      ['3', PATROLS],
    ],
    [
      ['1', `${LOCKS} and the east`],
      ['2', PATROLS],
    ],
    { [SHEDS]: 'withdrawn', [LOCKS]: `${LOCKS} and the east`, [PATROLS]: 'same' },
  ],
  [
    'one is split into two, of which the first keeps its ref and most of its words',
    [
      ['1', `${LOCKS}, and lend alarms to allotment holders`],
      ['2', PATROLS],
    ],
    [
      ['1', LOCKS],
      ['2', 'Lend alarms to allotment holders'],
      ['3', PATROLS],
    ],
    {
      [`${LOCKS}, and lend alarms to allotment holders`]: LOCKS,
      'Lend alarms to allotment holders': 'new',
      [PATROLS]: 'same',
    },
  ],
  [
    'an action is copied with its ref, and the copy left as it is',
    [
      ['1', LOCKS],
      ['2', PATROLS],
    ],
    [
      ['1', LOCKS],
      ['1', LOCKS],
      ['2', PATROLS],
    ],
    { [LOCKS]: 'same', [PATROLS]: 'same' },
  ],
])('When %s, each action keeps its own history', (_, before, now, expected) => {
  expect(outcome(before, now)).toMatchObject(expected);
});
