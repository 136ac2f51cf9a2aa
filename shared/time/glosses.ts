import type { Entry } from './entry';
import type { Placed } from './calendar/placeStretch';

/** The `6 months` of `6 months review October 2004` and `2 weeks in June`: how long what the date is of lasts. */
function isLength({ stretch, lead, pieces }: Entry, next: Entry | undefined): boolean {
  if (stretch?.first.unit !== 'within' || lead !== null || !next) return false;
  return next.label?.from === pieces.to || (next.stretch !== null && next.pieces.from === pieces.to);
}

const isQuarter = ({ stretch }: Entry): boolean => stretch?.first.unit === 'quarter';

/**
 * Where brackets behind a time say the same again or more exactly, `Q3 (Oct – Dec)`, `2004/05 (by June)`,
 * `16 days (25 Nov – 10 Dec)`, the two are one: gives the indexes of those that are no milestones of their own.
 */
export function findGlosses(entries: readonly Entry[], placed: readonly (Placed | null)[]): Set<number> {
  const glosses = new Set(entries.flatMap((entry, at) => (isLength(entry, entries[at + 1]) ? [at] : [])));
  entries.forEach((entry, at) => {
    const inner = placed[at]?.span;
    const outer = placed[at - 1]?.span;
    if (at === 0 || entries[at - 1]!.label) return;
    // `Q1 April – June` says it twice without brackets
    const twice = entry.linked && isQuarter(entries[at - 1]!) && inner && outer;
    if (twice && inner.from === outer.from && inner.to === outer.to) glosses.add(at - 1);
    if (!entry.bracketed) return;
    const length = [at, at - 1].find((each) => entries[each]!.stretch?.first.unit === 'within');
    if (length !== undefined) glosses.add(length);
    if (glosses.has(at - 1) || !inner || !outer) return;
    // `Sept 2010 (Q2)` says of what it is part
    const isWhole = inner.from <= outer.from && inner.to >= outer.to;
    if (!isWhole && (inner.from < outer.from || inner.to > outer.to)) return;
    glosses.add(isWhole || glosses.has(at) ? at : at - 1);
  });
  return glosses;
}
