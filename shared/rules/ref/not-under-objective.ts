import type { Action, Plan } from '../../model';
import { byStretch, stretchesOf } from '../../sharing';
import { planExample } from '../example';
import type { Edit, Finding } from '../finding';
import { placeOf } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { partsOfRef, refParts, type RefParts } from './refParts';
import { straysOf, type Heading } from './strays';

export const refNotUnderObjective = rule(
  {
    code: 'ref/not-under-objective',
    severity: 'warning',
    title: 'A ref does not belong to the heading it stands under',
    looksFor:
      'A ref whose first number is not that of the objective (or of the section) it stands under, such as 5.1 under ' +
      'Objective 6, in a plan where most refs begin with the number of their heading.',
    why: 'Either the action stands in the wrong place, or its heading is missing, or the number is a slip.',
    fix: 'Gives the action the next free ref under the heading it stands under.',
    bad: [
      planExample({
        says: '2.2 stands under Objective 3.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['1.2', 'Print a leaflet on safe parking', 'Town Clerk', 'May 2004'],
          ['Objective 3: Safer schools', null, null, null],
          ['2.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
          ['3.1', 'Light the path to the station', 'Estates Manager', 'July 2004'],
        ],
        merges: 'A3:D3 A6:D6',
        at: 'A7',
      }),
    ],
    good: [
      planExample({
        says: 'Each ref begins with the number of its objective.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['Objective 2: Safer schools', null, null, null],
          ['2.1', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A3:D3 A5:D5',
      }),
      planExample({
        says: 'Refs that run on through the plan say nothing of objectives.',
        rows: [
          ['Objective 1: Safer shops', null, null, null],
          ['A1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004'],
          ['Objective 2: Safer schools', null, null, null],
          ['A2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004'],
        ],
        merges: 'A3:D3 A5:D5',
      }),
    ],
  },
  eachNumbering(find),
);

function find({ actions }: Plan): Finding[] {
  return straysOf(actions).map(({ action, heading }) => findingOf(actions, action, heading));
}

function findingOf(actions: readonly Action[], action: Action, heading: Heading): Finding {
  const free = freeRef(actions, action, heading.ref);
  const edit: Edit = {
    title: `Renumber it ${free}`,
    cell: action.cells['ref']?.[0] ?? action.source.cell,
    replace: action.ref,
    by: free,
  };
  return {
    ...placeOf(action, 'ref'),
    message:
      `Ref ${action.ref} stands under ${heading.kind} ${heading.ref}, ${quote(heading.text, 40)}: ` +
      `move it to where it belongs, or renumber it, for example ${free}.`,
    edits: [edit],
  };
}

/** The number that its place asks for, between those above and below it under the heading; else the next free one. */
function freeRef(actions: readonly Action[], action: Action, heading: string): string {
  const stretches = stretchesOf(actions);
  const own = stretches.findIndex((stretch) => stretch.includes(action));
  const place = stretches[own]!.indexOf(action);
  const under = numbersIn(actions).flatMap((numbers, at) =>
    (numbers.get(keyOf(refParts(heading))) ?? []).map((other) => ({
      ...other,
      isAbove: at < own || (at === own && other.place < place),
    })),
  );
  const numbers = (which: typeof under) => which.map(({ number }) => number);
  const above = Math.max(0, ...numbers(under.filter(({ isAbove }) => isAbove)));
  const below = Math.min(Infinity, ...numbers(under.filter(({ isAbove }) => !isAbove)));
  return `${heading}.${above + 1 < below ? above + 1 : Math.max(0, ...numbers(under)) + 1}`;
}

/** No plan numbers its headings deeper than this: a ref of more parts is words that got into its cell. */
const DEEPEST = 8;

/** The numbers that refs have under a heading, with their places among some actions, by the heading's own ref. */
const numbersIn = byStretch((actions: readonly Action[]) => {
  const byHeading = new Map<string, { readonly place: number; readonly number: number }[]>();
  for (const [place, action] of actions.entries()) {
    const ref = partsOfRef(action);
    for (let depth = 1; depth < Math.min(ref.length, DEEPEST); depth++) {
      const [key, number] = [keyOf(ref.slice(0, depth)), ref[depth]!];
      if (typeof number !== 'number') continue;
      const own = byHeading.get(key);
      if (own) own.push({ place, number });
      else byHeading.set(key, [{ place, number }]);
    }
  }
  return byHeading;
});

function keyOf(ref: RefParts): string {
  return JSON.stringify(ref);
}
