import { remembered } from '../../likeness';
import type { Action } from '../../model';
import { byStretch } from '../../sharing';
import { isCompound, isUnder, partsOfRef, refParts, type RefParts } from './refParts';

/** A numbered objective or section. */
export interface Heading {
  readonly kind: 'objective' | 'section';
  readonly ref: string;
  readonly text: string;
}

/** So many of the refs must begin with the number of their heading for the others to be slips. */
const MOST = 0.6;

/** The actions whose refs begin with another number than the objective or section has that they stand under. */
export function straysOf(actions: readonly Action[]): Headed[] {
  for (const headingOf of [objectiveOf, sectionOf]) {
    const found = headedIn(actions, headingOf);
    const strays = found.flatMap((own) => own.strays);
    const headed = found.reduce((sum, own) => sum + own.headed, 0);
    if (headed === 0 || headed - strays.length < headed * MOST) continue;
    return strays;
  }
  return [];
}

/** How many refs of several parts stand under numbered headings, and those that do not begin with their number. */
const headedIn = byStretch((actions: readonly Action[], headingOf: (action: Action) => Heading | null) => {
  const strays: Headed[] = [];
  let headed = 0;
  for (const action of actions) {
    const heading = headingOf(action);
    const ref = partsOfRef(action);
    if (!heading || !(isCompound(ref) || isOtherNumber(ref, heading))) continue;
    headed++;
    if (!isUnder(ref, refParts(heading.ref))) strays.push({ action, heading });
  }
  return { headed, strays };
});

/** `12` among 1.1 and 1.3, which lost its dot; the 1 over 1.1 is the heading's own. */
function isOtherNumber([number]: RefParts, heading: Heading): boolean {
  return typeof number === 'number' && number !== refParts(heading.ref)[0];
}

/** An action, and what it stands under. */
export interface Headed {
  readonly action: Action;
  readonly heading: Heading;
}

/** Whether any ref under a heading begins with its number. */
export function hasOwn(actions: readonly Action[], { kind, ref, text }: Heading): boolean {
  const headingOf = kind === 'objective' ? objectiveOf : sectionOf;
  return actions.some((action) => {
    const own = headingOf(action);
    return own?.ref === ref && own.text === text && isUnder(partsOfRef(action), refParts(ref));
  });
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
