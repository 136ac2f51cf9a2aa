import { remembered } from '../../likeness';
import type { Action, Plan } from '../../model';
import { byStretch } from '../../sharing';
import { keyOfValues } from '../keyOfValues';
import { remember } from '../remember';

/** An action whose ref an action above it already bears. */
export interface RepeatedRef {
  readonly action: Action;
  readonly first: Action;
  /** The ref that was lost through number format: `2.10`, which a cell of numbers shows as 2.1. */
  readonly meant: string | null;
}

/**
 * Refs that stand twice where one numbering runs. A bare number begins anew under each objective
 * and section, unless it plainly runs on, and a letter under each number too; one with its parts, such as
 * 2.3, runs on down the sheet.
 */
export const repeatedRefs = remember(({ actions }: Plan): RepeatedRef[] =>
  repeatedIn(actions).map(({ at, first }) => ({
    action: actions[at]!,
    first: actions[first]!,
    meant: lostZero(actions[at - 1]?.ref ?? null, actions[at]!.ref!),
  })),
);

/** Those that were not made one by number format. */
export const doubledRefs = (plan: Plan): RepeatedRef[] =>
  repeatedRefs(plan).filter(({ meant }) => meant === null);

/** Two actions with one ref, by their places in the plan. */
interface Pair {
  readonly at: number;
  readonly first: number;
}

/** The pairs found last, by what began the list: an edit of other words changes none of them. */
const found = new WeakMap<
  object,
  { readonly numbered: readonly object[]; readonly pairs: readonly Pair[] }
>();

function repeatedIn(actions: readonly Action[]): readonly Pair[] {
  const numbered = numberedIn(actions);
  const [start] = numbered;
  if (!start) return [];
  const before = found.get(start);
  if (before?.numbered.length === numbered.length && numbered.every((own, at) => own === before.numbered[at]))
    return before.pairs;
  const pairs = pairsIn(actions);
  found.set(start, { numbered, pairs });
  return pairs;
}

/** All of some actions by which refs are held together: the same object where it is the same. */
const numberedIn = byStretch((actions: readonly Action[]) => {
  let key = '';
  for (const { ref, objective, section, source } of actions)
    key += keyOfValues(ref, objective, section, source.sheet);
  return numberedAs(key);
});

const numberedAs = remembered((key) => ({ key }));

function pairsIn(actions: readonly Action[]): Pair[] {
  const numberings = new Numberings(numberedThrough(actions));
  const pairs: Pair[] = [];
  let numbered = '';
  for (const [at, action] of actions.entries()) {
    const { ref } = action;
    if (ref === null) continue;
    if (!LETTER.test(ref)) numbered = ref;
    const own = LETTER.test(ref) ? [numberings.under(action, numbered)] : numberings.of(action, ref);
    const first = own.map((refs) => refs.get(ref)).find((met) => met !== undefined);
    if (first !== undefined) pairs.push({ at, first });
    for (const refs of own) if (!refs.has(ref)) refs.set(ref, at);
  }
  return pairs;
}

/** `a)` below 1 and again below 2: letters begin anew under each number. */
const LETTER = /^[a-z]$/i;

/** So many headings must stand over bare numbers before it can be told that these run on through them. */
const FEWEST_HEADINGS = 3;

/** The sheets on which bare numbers run on from one heading to the next: under none but the first they begin at 1. */
function numberedThrough(actions: readonly Action[]): ReadonlySet<string> {
  const firsts = new Map<string, Map<string, number>>();
  for (const { ref, objective, section, source } of actions) {
    if (ref === null || !/^\d+$/.test(ref)) continue;
    const ofSheet = firsts.get(source.sheet) ?? new Map<string, number>();
    const heading = `${objective ?? ''}\n${section ?? ''}`;
    if (!ofSheet.has(heading)) ofSheet.set(heading, Number(ref));
    firsts.set(source.sheet, ofSheet);
  }
  const through = [...firsts].filter(
    ([, ofSheet]) =>
      ofSheet.size >= FEWEST_HEADINGS && [...ofSheet.values()].every((number, at) => at === 0 || number > 1),
  );
  return new Set(through.map(([sheet]) => sheet));
}

type Refs = Map<string, number>;

/** The place of the first action with each ref, wherever a numbering runs. */
class Numberings {
  private readonly ofSheets = new Map<string, Refs>();
  private readonly ofObjectives = new Map<string, Refs>();
  private readonly ofHeadings = new Map<string, Refs>();

  constructor(private readonly through: ReadonlySet<string>) {}

  /** The letters under an action with a number. */
  under({ objective, section, source }: Action, number: string): Refs {
    return refsOf(this.ofHeadings, `${source.sheet}\n${objective ?? ''}\n${section ?? ''}\n${number}`);
  }

  /** The numberings that an action's ref belongs to. */
  of({ objective, section, source }: Action, ref: string): Refs[] {
    if (!hasParts(ref) && !this.through.has(source.sheet))
      return [refsOf(this.ofHeadings, `${source.sheet}\n${objective ?? ''}\n${section ?? ''}`)];
    const ofSheet = refsOf(this.ofSheets, source.sheet);
    return objective === null ? [ofSheet] : [ofSheet, refsOf(this.ofObjectives, objective)];
  }
}

function refsOf(numberings: Map<string, Refs>, key: string): Refs {
  let refs = numberings.get(key);
  if (!refs) numberings.set(key, (refs = new Map<string, number>()));
  return refs;
}

const hasParts = remembered((ref) => /\d[./-]\d|[a-z][\s./-]?\d/i.test(ref));

/** After 2.9, a second 2.1 is 2.10; after 2.19, a second 2.2 is 2.20. */
function lostZero(before: string | null, ref: string): string | null {
  const own = /^(.*\d\.)([1-9])$/.exec(ref);
  const above = /^(.*\d\.)(\d{1,2})$/.exec(before ?? '');
  if (!own || !above || own[1] !== above[1]) return null;
  return Number(above[2]) === Number(own[2]) * 10 - 1 ? `${ref}0` : null;
}
