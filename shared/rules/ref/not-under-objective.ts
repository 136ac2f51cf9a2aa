import { remembered } from '../../likeness';
import type { Action, Plan } from '../../model';
import { planExample } from '../example';
import type { Edit, Finding } from '../finding';
import { placeOf } from '../place';
import { quote } from '../quote';
import { rule } from '../rule';
import { eachNumbering } from './eachNumbering';
import { isCompound, isUnder, partsOfRef, refParts } from './refParts';

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

interface Heading {
  readonly kind: 'objective' | 'section';
  readonly ref: string;
  readonly text: string;
}

/** So many of the refs must begin with the number of their heading for the others to be slips. */
const MOST = 0.6;

function find(plan: Plan): Finding[] {
  for (const headingOf of [objectiveOf, sectionOf]) {
    const strays: Headed[] = [];
    let headed = 0;
    for (const action of plan.actions) {
      const heading = headingOf(action);
      if (!heading || !isCompound(partsOfRef(action))) continue;
      headed++;
      if (!isUnder(partsOfRef(action), refParts(heading.ref))) strays.push({ action, heading });
    }
    if (headed === 0 || headed - strays.length < headed * MOST) continue;
    return strays.map(({ action, heading }) => findingOf(plan, action, heading));
  }
  return [];
}

interface Headed {
  readonly action: Action;
  readonly heading: Heading;
}

function objectiveOf({ objectiveRef, objective }: Action): Heading | null {
  return objectiveRef === null ? null : { kind: 'objective', ref: objectiveRef, text: objective ?? '' };
}

function sectionOf({ section }: Action): Heading | null {
  return section === null ? null : headingIn(section);
}

const headingIn = remembered((section): Heading | null => {
  const numbered = /^(\w{1,3})\. (.*)/s.exec(section);
  return numbered ? { kind: 'section', ref: numbered[1]!, text: numbered[2]! } : null;
});

function findingOf(plan: Plan, action: Action, heading: Heading): Finding {
  const free = freeRef(plan, action, heading.ref);
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
function freeRef({ actions }: Plan, action: Action, heading: string): string {
  const parts = refParts(heading);
  const numbers = (own: readonly Action[]) =>
    own.flatMap((other) => {
      const ref = partsOfRef(other);
      const last = ref[parts.length];
      return isUnder(ref, parts) && typeof last === 'number' ? [last] : [];
    });
  const at = actions.indexOf(action);
  const above = Math.max(0, ...numbers(actions.slice(0, at)));
  const below = Math.min(Infinity, ...numbers(actions.slice(at + 1)));
  return `${heading}.${above + 1 < below ? above + 1 : Math.max(0, ...numbers(actions)) + 1}`;
}
