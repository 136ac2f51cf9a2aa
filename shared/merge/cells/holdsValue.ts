import { BETTER_WHEN } from '../../book';
import { recurrence } from '../../model';
import type { CellValue } from '../facts';
import { dayOf, numberOf, plainValue } from '../typedValue';
import { figurePlace } from './indicatorCells';
import { milestonePlace } from './actionCells';
import type { RowKind } from '../state';

/** A value as a field holds it, or why it cannot. */
export type Held = { readonly value: CellValue } | { readonly refused: string };

const TEXTS: Readonly<Record<RowKind, ReadonlySet<string>>> = {
  action: new Set(
    'Objective,Section,Ref,Action,Lead,Organisation,Timescale,Status,District RAG,Resources,Measures,Outcome,Progress'.split(
      ',',
    ),
  ),
  indicator: new Set('Indicator,Unit,Baseline period,Target period,Headline'.split(',')),
  objective: new Set('Ref,Objective,Measures,Review date'.split(',')),
};

/** Fields that no row can do without. */
const NEEDED = new Set(['Action', 'Indicator', 'Objective', 'Unit']);

/**
 * What the county typed, as the field would hold it: a date typed as text becomes a day. Refused where
 * the field holds something else, or there is no such field; the reason is a sentence.
 */
export function holdsValue(kind: RowKind, field: string, typed: CellValue): Held {
  const value = plainValue(typed) === null ? null : typed;
  const milestone = kind === 'action' ? milestonePlace(field) : null;
  const heading = milestone?.heading ?? field;
  if (value === null) return NEEDED.has(field) ? { refused: `${field} cannot be empty.` } : { value: null };
  if (heading === 'Start' || heading === 'Due') return day(heading, value);
  if (heading === 'Recurs') return oneOf(heading, [...recurrence.options, 'ongoing'], value);
  if (field === 'Term') return oneOf(field, ['Short', 'Medium', 'Long'], value);
  if (field === 'Better when') return oneOf(field, Object.values(BETTER_WHEN), value);
  if (field === 'Baseline' || field === 'Stated target' || field === 'Change wanted')
    return number(field, value);
  if (kind === 'indicator' && figurePlace(field)) return { value: numberOf(value) ? value : asText(value) };
  if (milestone || TEXTS[kind].has(field)) return { value: asText(value) };
  return { refused: `${field} is not a district’s column: it is computed anew.` };
}

function day(heading: string, value: CellValue): Held {
  const found = dayOf(value);
  return found === null
    ? { refused: `${heading} holds a date such as 30/06/2004, not “${asText(value)}”.` }
    : { value: { kind: 'day', value: found } };
}

function number(heading: string, value: CellValue): Held {
  return numberOf(value) ? { value } : { refused: `${heading} holds a number, not “${asText(value)}”.` };
}

function oneOf(heading: string, words: readonly string[], value: CellValue): Held {
  const said = asText(value).trim().toLowerCase();
  const word = words.find((each) => each.toLowerCase() === said);
  return word === undefined
    ? { refused: `${heading} holds ${words.join(', ')}, not “${asText(value)}”.` }
    : { value: word };
}

/** A value as the text it shows. */
export function asText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  switch (value.kind) {
    case 'day':
      return value.value;
    case 'share':
      return `${tidy(value.value * 100)}%`;
    case 'percent change':
      return `${signed(value.value * 100)}%`;
    case 'points change':
      return `${signed(value.value)} points`;
    case 'number change':
      return signed(value.value);
  }
}

function signed(number: number): string {
  return `${number < 0 ? '−' : '+'}${tidy(Math.abs(number))}`;
}

/** Without the dust of binary fractions. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}
