import { remembered } from '../../../likeness';
import { readPeriod } from '../../../time';
import { matchHeading, type Field } from '../../headings';
import { once, type Line } from '../../sheet';

const neighbours = once((_: Line): { above?: Line; below?: Line; among: boolean } => ({ among: false }));

/** Whether a line is a row and its periods are dates, as those of the rows above or below it are. */
export function isAmongDates(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  const known = neighbours(line);
  if (known.above !== above || known.below !== below) {
    const among =
      [above, below].some((next) => repeatsPeriods(line, next) || countsAlong(line, next)) ||
      standsUnderFiner(line, above) ||
      standsUnderFiner(below, line) ||
      standsUnderDates(line, above);
    Object.assign(known, { above, below, among });
  }
  return known.among;
}

/** Periods of one kind in the same columns of two lines are dates of rows, not headings. */
function repeatsPeriods(line: Line, neighbour: Line | undefined): boolean {
  if (!neighbour) return false;
  return line.slots.some((slot) => {
    const other = neighbour.slots.find((own) => own.column === slot.column);
    if (!other || slot.cell.kind !== other.cell.kind) return false;
    const kind = periodKind(slot.text);
    return kind !== null && kind === periodKind(other.text);
  });
}

const BREADTH = ['month', 'quarter', 'half-year', 'fiscal-year', 'calendar-year', 'years'];

/** Headings go from years down to months; dates of rows with the same columns go as they please. */
function standsUnderFiner(line: Line | undefined, above: Line | undefined): boolean {
  if (!line || !above || line.slots.length !== above.slots.length) return false;
  return line.slots.some((slot, at) => {
    const over = above.slots[at]!;
    if (over.column !== slot.column || over.cell.kind !== slot.cell.kind) return false;
    const [finer, coarser] = [periodKind(over.text), periodKind(slot.text)];
    return finer !== null && coarser !== null && BREADTH.indexOf(finer) < BREADTH.indexOf(coarser);
  });
}

/** The first row below a heading: each of its periods is under a column of dates, and it says more besides. */
function standsUnderDates({ slots }: Line, above: Line | undefined): boolean {
  if (!above) return false;
  const periods = slots.filter(({ text }) => periodKind(text) !== null);
  return (
    periods.length > 0 &&
    periods.length < slots.length &&
    periods.every((slot) => {
      const heading = above.slots.find((own) => own.column === slot.column);
      const [best] = heading ? matchHeading(heading.text) : [];
      return best !== undefined && best.score >= 0.85 && SAYS_WHEN.has(best.field);
    })
  );
}

const SAYS_WHEN: ReadonlySet<Field> = new Set<Field>(['timescale', 'start', 'due']);

/** A ref of an action, `2.10` or `A3`: one number alone may be a figure. */
const REF = /^(?:[A-Z]{1,3}[ .-]?\d{1,3}|\d{1,2}(?:\.\d{1,3})+)[.)]?$/i;

/** Lines that begin with a ref in the same column are rows of one table, whatever periods they speak of. */
function countsAlong(line: Line, neighbour: Line | undefined): boolean {
  const [own, other] = [line.slots[0], neighbour?.slots[0]];
  if (!own || !other || own.column !== other.column) return false;
  return REF.test(own.text) && REF.test(other.text) && periodKind(own.text) === null;
}

const periodKind = remembered((text) => readPeriod(text)?.kind ?? null);
