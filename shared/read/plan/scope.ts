import type { Objective, Plan, Section, Source } from '../../model';
import type { Slot } from '../sheet';
import type { Term } from '../text/terms';
import { sameWords, wordsAlike } from '../text/likeness';
import { addObjective, findObjective, type ObjectiveHeading } from './objectives';

/** The headings in force at a place on a sheet. */
export interface Scope {
  /** Outermost first: a priority, an aim under it, an objective under that. */
  levels: Level[];
  section: Section | null;
  /** When what stands below is due, as a band of its own says. */
  when: When | null;
  /** The heading within which that holds; null where headings stand within it, undefined before the first. */
  whenWithin?: Objective | null;
  /** What each heading entered so far means: many a one is said again in every row. */
  readonly known: Map<string, Objective>;
  /** The heading entered last, where it is the innermost. */
  last: Said | null;
}

/** What a band says of when the actions below it are due. */
export interface When {
  readonly slot: Slot;
  readonly text: string;
  readonly term: Term | null;
}

export interface Level {
  readonly rank: number;
  readonly objective: Objective;
}

/** A heading's words, the level that they made, and the words of the one over it then. */
interface Said {
  readonly level: Level;
  readonly ref: string | null;
  readonly text: string;
  readonly parent: string | null;
}

export function freshScope(): Scope {
  return { levels: [], section: null, when: null, known: new Map(), last: null };
}

/** The innermost heading in force. */
export function currentObjective(scope: Scope): Objective | null {
  return scope.levels[scope.levels.length - 1]?.objective ?? null;
}

/** Enters a band of when: the first one tells whether headings hold such bands or stand within them. */
export function enterWhen(scope: Scope, when: When): void {
  scope.when = when;
  scope.whenWithin = scope.whenWithin === null ? null : currentObjective(scope);
}

/** How wide a heading reaches by the word it uses: priorities hold aims, aims hold objectives. */
export function rankOf(word: string): number {
  if (/priority|theme|pillar|strand/.test(word)) return 1;
  return /aim|goal|outcome|ambition|commitment/.test(word) ? 2 : 3;
}

/** Enters a heading: it closes those of its own rank and below. */
export function enterObjective(
  plan: Plan,
  scope: Scope,
  rank: number,
  ref: string | null,
  text: string,
  source: Source,
): Entered {
  if (isSaidAgain(scope, rank, ref, text)) return { objective: scope.last!.level.objective, isNew: false };
  const outer = scope.levels.filter((level) => level.rank < rank);
  const parent = outer[outer.length - 1]?.objective ?? null;
  // a tab's title said again in its first column is the same heading
  if (parent && sameWords(parent.text, text)) return { objective: parent, isNew: false };
  const { objective, isNew } = objectiveFor(plan, scope, {
    ref,
    text,
    level: outer.length + 1,
    parent: parent?.text ?? null,
    source,
  });
  if (currentObjective(scope) !== objective) scope.section = null;
  const level = { rank, objective };
  scope.levels = [...outer, level];
  const { whenWithin } = scope;
  if (whenWithin && !scope.levels.some((own) => own.objective === whenWithin)) scope.when = null;
  scope.last = { level, ref, text, parent: parent?.text ?? null };
  return { objective, isNew };
}

/** Where a column names the objective of each row, most rows name the one in force. */
function isSaidAgain({ levels, last }: Scope, rank: number, ref: string | null, text: string): boolean {
  if (last?.text !== text || last.ref !== ref || last.level.rank !== rank) return false;
  // the one over it may have got points to its words since
  const parent = levels[levels.length - 2]?.objective.text ?? null;
  return levels[levels.length - 1] === last.level && last.parent === parent;
}

export interface Entered {
  readonly objective: Objective;
  readonly isNew: boolean;
}

/** The plan's objective with this heading: the one it already has, or a new one. */
function objectiveFor(plan: Plan, scope: Scope, heading: ObjectiveHeading): Entered {
  const { ref, text, level, parent } = heading;
  const key = `${level}\u0000${ref ?? ''}\u0000${parent ?? ''}\u0000${text}`;
  const known = scope.known.get(key) ?? findObjective(plan, heading);
  const objective = known ?? addObjective(plan, heading);
  scope.known.set(key, objective);
  return { objective, isNew: !known };
}

/** The section with this number under the objective, or with these words where it has none. */
export function sectionFor(
  plan: Plan,
  objective: string | null,
  ref: string | null,
  text: string,
  source: Source,
): Section {
  const sections = sectionsOf(plan);
  const key = sectionKey({ objective, ref, text });
  const known = sections.get(key);
  if (known) {
    known.wordings.push({ text, source });
    return known;
  }
  const section: Section = { ref, text, objective, wordings: [{ text, source }] };
  plan.sections.push(section);
  sections.set(key, section);
  return section;
}

/** Sections of a plan that is being read, by what tells them apart: in a column of sections each row asks for its own. */
const found = new WeakMap<Plan, Map<string, Section>>();

function sectionsOf(plan: Plan): Map<string, Section> {
  let sections = found.get(plan);
  if (!sections) {
    sections = new Map(plan.sections.map((section) => [sectionKey(section), section]));
    found.set(plan, sections);
  }
  return sections;
}

function sectionKey({ objective, ref, text }: Pick<Section, 'objective' | 'ref' | 'text'>): string {
  const own = ref === null ? `words ${wordsAlike(text)}` : `number ${ref}`;
  return `${own}\u0000${objective === null ? '' : `of ${objective}`}`;
}

/** `2. Target hardening`, or the words alone. */
export function sectionLabel(section: Section): string {
  return section.ref === null ? section.text : `${section.ref}. ${section.text}`;
}
