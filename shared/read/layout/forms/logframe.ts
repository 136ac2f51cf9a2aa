import { byStretch } from '../../../sharing';
import { matchHeading } from '../../headings';
import { bareRef, splitRef } from '../../text/ref';
import {
  once,
  reworded,
  slotIn,
  type Column,
  type Line,
  type SheetView,
  type Slot,
  type Table,
} from '../../sheet';
import { columnsUnder } from '../extent/columns';

const LEVEL = String.raw`(goal|impact|purpose|outcome|objective|output|result|component|activity|activities|task)s?`;
const NUMBER = String.raw`(?:\s+(\d{1,2}(?:[.\-/]\d{1,2})*[a-z]?))?`;
const LABEL = new RegExp(String.raw`^${LEVEL}${NUMBER}\s*[:.–-]?\s*$`, 'i');
const BEFORE_WORDS = new RegExp(String.raw`^${LEVEL}${NUMBER}\s*[:–—-]\s+(\S[\s\S]*)$`, 'i');

/** A line of a logical framework: which level it is of, and its words. */
interface Rung {
  readonly level: 'heading' | 'output' | 'activity';
  readonly word: string;
  readonly ref: string | null;
  /** The cell that names the level, where that stands alone. */
  readonly labelSlot: Slot | null;
  readonly slot: Slot;
  readonly text: string;
}

const rungOf = once(({ slots }: Line): Rung | null => {
  const [first, second] = slots;
  if (!first || first.cell.kind === 'error') return null;
  const label = LABEL.exec(first.text);
  if (label && second) return rung(label[1]!, label[2] ?? null, first, second, second.text);
  const within = BEFORE_WORDS.exec(first.text);
  if (within) return rung(within[1]!, within[2] ?? null, null, first, within[3]!);
  const numbered = splitRef(first.text);
  return numbered && /^\d+\.\d/.test(numbered.ref)
    ? rung('activity', numbered.ref, null, first, numbered.text)
    : null;
});

function rung(word: string, ref: string | null, labelSlot: Slot | null, slot: Slot, text: string): Rung {
  const level = /^(?:activit|task)/i.test(word)
    ? 'activity'
    : /^(?:output|result|component)/i.test(word)
      ? 'output'
      : 'heading';
  return { level, word, ref: ref === null ? null : bareRef(ref), labelSlot, slot, text };
}

const outputsIn = byStretch(
  (lines: readonly Line[]) => lines.filter((line) => rungOf(line)?.level === 'output').length,
);

interface Logframe {
  readonly above: readonly Line[];
  readonly tables: readonly Table[];
  /** What stands beside outputs, and beside what they serve, besides their indicators. */
  readonly beside: readonly Line[];
}

/**
 * A logical framework: down its first column the levels of a project, from the goal over outputs to
 * activities, and beside each its indicators and how they are verified. A table for each output, whose
 * actions are its activities; null where the lines are no such thing.
 */
export function logframeTables(view: SheetView): Logframe | null {
  const { lines } = view;
  if (outputsIn(lines).every((count) => count === 0)) return null;
  const rungs = lines.map(rungOf);
  const count = (level: Rung['level']) => rungs.filter((own) => own?.level === level).length;
  const from = rungs.findIndex((own) => own !== null && own.level !== 'activity');
  const heading = lines[from - 1];
  if (count('output') < 1 || count('heading') < 1 || count('activity') < 2 || !heading) return null;
  if (heading.slots.length < 2) return null;
  const columns = columnsOf(columnsUnder([heading], lines.slice(from)), rungs);
  const measures = columns.find((column) => namesMeasures(column)) ?? null;
  const tables: Part[] = [];
  const beside: Line[] = [];
  lines.slice(from).forEach((line, index) => {
    const own = rungs[from + index];
    const last = tables.at(-1);
    if (own?.level === 'activity') last?.body.push(activityOf(line, own));
    else if (!own) (last && last.body.length > 0 ? last.body : beside).push(line);
    else {
      const band = bandOf(line, own, measures);
      const said = new Set(band.slots.map(({ address }) => address));
      const others = line.slots.filter(({ address }) => !said.has(address));
      if (others.length > 0) beside.push(line.with(others));
      if (last?.body.length === 0) last.captions.push(band);
      else tables.push({ captions: [band], headingLines: last ? [] : [heading], body: [] });
    }
  });
  const above = lines.slice(0, from - 1);
  return { above, tables: tables.map((own) => ({ view, columns, ...own })), beside };
}

/** A table in the making. */
interface Part {
  readonly captions: Line[];
  readonly headingLines: readonly Line[];
  readonly body: Line[];
}

function namesMeasures({ heading }: Column): boolean {
  return matchHeading(heading)[0]?.field === 'measures';
}

/** A row of an output, or of what it serves, as a heading that names itself, with its indicators. */
function bandOf(
  line: Line,
  { level, word, ref, labelSlot, slot, text }: Rung,
  measures: Column | null,
): Line {
  const name = level === 'output' ? 'Objective' : /^purpose/i.test(word) ? 'Purpose' : 'Goal';
  const label = ref === null ? `${name}:` : `${name} ${ref}:`;
  const words = labelSlot ? [reworded(labelSlot, label), slot] : [reworded(slot, `${label} ${text}`)];
  const measure = measures && slotIn(line, measures);
  return line.with(
    measure ? [...words, reworded(measure, `Performance indicators: ${measure.text}`)] : words,
  );
}

/** An activity as a row of a plan: its number alone where that has a cell of its own. */
function activityOf(line: Line, { labelSlot, ref, slot, text }: Rung): Line {
  const slots = line.slots.flatMap((own): Slot[] => {
    if (own === labelSlot) return ref === null ? [] : [reworded(own, ref)];
    if (own !== slot || labelSlot) return [own];
    return [reworded(own, ref === null ? text : `${ref} ${text}`)];
  });
  return line.with(slots);
}

/** What the columns of levels and of words hold, whatever stands over them. */
function columnsOf(columns: readonly Column[], rungs: readonly (Rung | null)[]): readonly Column[] {
  const holds = (column: Column, slot: Slot | null | undefined) =>
    slot ? slot.column >= column.first && slot.column <= column.last : false;
  return columns.map((column) => {
    const isRef = rungs.some((own) => holds(column, own?.labelSlot));
    if (!isRef && !rungs.some((own) => holds(column, own?.slot))) return column;
    const heading = isRef ? 'Ref' : 'Action';
    return { ...column, heading, parts: [heading] };
  });
}
