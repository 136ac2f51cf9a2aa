import type { Action } from '../../shared/model';
import { aRevision, fold, led, planOf } from './aRevision';

const REPORT = 'Report to the board on what was done';
const FENCE = 'Put a fence around the old brewery';
const SKATE = 'Open the skate park until nine in summer';
const LOCKS = 'Fit locks for people who were burgled twice';

type Traits = Partial<Action>;

const report = (ref: string, lead: string, traits: Traits = {}): Traits => ({
  ref,
  text: REPORT,
  lead: led(lead),
  ...traits,
});
const under = (objective: string, ...actions: Traits[]): Traits[] =>
  actions.map((action) => ({ ...action, objective }));
const other = (ref: string, text: string): Traits => ({ ref, text });

/** For each of the reports in the next return, in its order, the ref it had; `new` where it had none. */
function refsBefore(before: readonly Traits[], now: readonly Traits[]): readonly string[] {
  const first = aRevision(planOf(...before));
  const was = fold([first]).returns['vale']!.rows;
  const { rows, plans } = fold([first, aRevision(planOf(...now), 2)]).returns['vale']!;
  return plans[0]!.order.flatMap((id) => {
    const [row, earlier] = [rows[id], was[id]];
    if (row?.kind !== 'action' || row.record.text !== REPORT || row.absence) return [];
    return [earlier?.kind === 'action' ? earlier.record.ref! : 'new'];
  });
}

test.each<[what: string, before: readonly Traits[], now: readonly Traits[], expected: readonly string[]]>([
  [
    'their leads tell them apart where a row above shifted their refs',
    [report('1', 'Ann'), report('2', 'Bob'), report('3', 'Cat')],
    [other('1', FENCE), report('2', 'Ann'), report('3', 'Bob'), report('4', 'Cat')],
    ['1', '2', '3'],
  ],
  [
    'their leads tell which was deleted where those below took its ref',
    [report('1', 'Ann'), report('2', 'Bob'), report('3', 'Cat')],
    [report('1', 'Bob'), report('2', 'Cat')],
    ['2', '3'],
  ],
  [
    'their objectives tell them apart where one that was put in on top shifted all refs',
    [
      ...under('Burglary', other('1.1', LOCKS), report('1.2', 'Ann')),
      ...under('Youth', other('2.1', SKATE), report('2.2', 'Ann')),
    ],
    [
      ...under('Parks', other('1.1', FENCE), report('1.2', 'Ann')),
      ...under('Burglary', other('2.1', LOCKS), report('2.2', 'Ann')),
      ...under('Youth', other('3.1', SKATE), report('3.2', 'Ann')),
    ],
    ['new', '1.2', '2.2'],
  ],
  [
    'their objectives do so where the leads are others, too',
    [
      ...under('Burglary', other('1.1', LOCKS), report('1.2', 'Ann')),
      ...under('Youth', other('2.1', SKATE), report('2.2', 'Ann')),
    ],
    [
      ...under('Parks', report('1.1', 'Ann')),
      ...under('Burglary', other('2.1', LOCKS), report('2.2', 'Bob')),
      ...under('Youth', other('3.1', SKATE), report('3.2', 'Bob')),
    ],
    ['new', '1.2', '2.2'],
  ],
  [
    'the rows they stand between tell them apart where nothing else does',
    [report('1', 'Ann'), other('2', LOCKS), report('3', 'Ann'), other('4', SKATE)],
    [
      other('1', FENCE),
      other('2', 'Count the lamps on the ring road'),
      report('3', 'Ann'),
      other('4', LOCKS),
      report('5', 'Ann'),
      other('6', SKATE),
    ],
    ['1', '3'],
  ],
  [
    'their refs tell them apart where the leads went round',
    [report('1', 'Ann'), report('2', 'Bob'), report('3', 'Cat')],
    [report('1', 'Bob'), report('2', 'Cat'), report('3', 'Dan')],
    ['1', '2', '3'],
  ],
])('Of actions that say the same, %s', (_, before, now, expected) => {
  expect(refsBefore(before, now)).toEqual(expected);
});
