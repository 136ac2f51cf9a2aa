import type { Action } from '../../model';
import { byStretch, stretchesOf } from '../../sharing';
import type { Edit } from '../finding';
import { partsOfRef, refParts, type RefParts } from './refParts';

/** Gives an action a ref that is free under its heading. */
export function renumbering(action: Action, free: string): Edit {
  return {
    title: `Renumber it ${free}`,
    cell: action.cells['ref']?.[0] ?? action.source.cell,
    replace: action.ref,
    by: free,
  };
}

/** The number that its place asks for, between those above and below it under the heading; else the next free one. */
export function freeRef(actions: readonly Action[], action: Action, heading: string): string {
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
