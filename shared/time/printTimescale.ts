import type { Milestone, Precision, Span } from '../model';
import { isDay, lastDayOfMonth, partsOf } from './calendar/day';
import type { Edge } from './calendar/moment';
import { fiscalLabel } from './calendar/period';
import { edgeDay, edgeStart } from './toMilestone';
import {
  calendarYearSpan,
  fiscalStartOf,
  fiscalYearSpan,
  monthSpan,
  quarterSpan,
  seasonSpan,
  termSpan,
} from './calendar/units';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const seasonNames = ['Spring', 'Summer', 'Autumn', 'Winter'];
const termNames = ['Autumn', 'Spring', 'Summer'];

/** A unit of time by its canonical words. */
interface Named extends Span {
  readonly name: string;
}

type Printed = Pick<Milestone, 'start' | 'due' | 'precision' | 'recurs' | 'ongoing'>;

/**
 * The canonical British words of a milestone's days: `June 2004`, `by 2004/05`, `from Q2 2014/15`,
 * `quarterly, June 2003 – March 2004`. `readTimescale` reads the same days back, for days from 1980 to 2069.
 * Empty where there is nothing to say.
 */
export function printTimescale(milestone: Printed): string {
  const { recurs, ongoing } = milestone;
  const when = printDays(milestone);
  // `from` says already that it goes on.
  const going = ongoing && !(milestone.start !== null && milestone.due === null);
  if (when === '') return [ongoing ? 'ongoing' : '', recurs ?? ''].filter((part) => part !== '').join(', ');
  return `${recurs === null ? '' : `${recurs}, `}${when}${going ? ', then ongoing' : ''}`;
}

function printDays({ start, due, precision, ongoing }: Printed): string {
  if (start !== null && due !== null) return printBoth(start, due, precision);
  if (due !== null) {
    const edged = nameOfDay(due, precision, edgeDay, [null, 'start', 'early', 'mid']);
    return precision === 'fiscal-year' ? `by ${edged}` : edged;
  }
  if (start === null) return '';
  const edged = nameOfDay(start, precision, edgeStart, [null, 'mid', 'late', 'end']);
  return `${ongoing ? 'from' : 'not before'} ${edged}`;
}

function printBoth(start: string, due: string, precision: Precision | null): string {
  const unit = precision === null ? null : unitOf(start, precision);
  if (unit && unit.from === start && unit.to === due) {
    return precision === 'fiscal-year' ? unit.name : `throughout ${unit.name}`;
  }
  const { year, month } = partsOf(due);
  const whole = start.endsWith('-01') && due === lastDayOfMonth(year, month);
  const name = (day: string): string => unitOf(day, whole ? 'month' : 'day')!.name;
  return `${name(start)} – ${name(due)}`;
}

/** The unit with the part of it that the day marks; the plain day where it marks none. */
function nameOfDay(
  day: string,
  precision: Precision | null,
  mark: (span: Span, edge: Edge | null) => string,
  edges: readonly (Edge | null)[],
): string {
  const unit = precision === null ? null : unitOf(day, precision);
  if (unit) {
    for (const edge of edges) {
      if (mark(unit, edge) !== day) continue;
      if (edge === null) return unit.name;
      return edge === 'start' || edge === 'end' ? `${edge} of ${unit.name}` : `${edge} ${unit.name}`;
    }
  }
  return unitOf(day, 'day')!.name;
}

/** The unit of that precision which holds the day; null where none does: a range, or a term in August. */
function unitOf(day: string, precision: Precision): Named | null {
  if (!isDay(day)) return null;
  const { year, month, day: date } = partsOf(day);
  const fiscal = fiscalStartOf(day);
  switch (precision) {
    case 'day':
      return { name: `${date} ${monthNames[month - 1]} ${year}`, from: day, to: day };
    case 'month':
      return { name: `${monthNames[month - 1]} ${year}`, ...monthSpan(year, month) };
    case 'quarter':
      return find(day, [1, 2, 3, 4], (number) => ({
        name: `Q${number} ${fiscalLabel(fiscal)}`,
        ...quarterSpan(fiscal, number),
      }));
    case 'season': {
      const begins = month < 3 ? year - 1 : year;
      return find(day, [1, 2, 3, 4], (number) => ({
        name: `${seasonNames[number - 1]} ${begins}`,
        ...seasonSpan(begins, number),
      }));
    }
    case 'term':
      return find(day, [1, 2, 3], (number) => ({
        name: `${termNames[number - 1]} term ${year}`,
        ...termSpan(year, number),
      }));
    case 'year':
      return { name: `${year}`, ...calendarYearSpan(year) };
    case 'fiscal-year':
      return { name: fiscalLabel(fiscal), ...fiscalYearSpan(fiscal) };
    default:
      return null;
  }
}

function find(day: string, numbers: readonly number[], unit: (number: number) => Named): Named | null {
  return numbers.map(unit).find((each) => each.from <= day && day <= each.to) ?? null;
}
