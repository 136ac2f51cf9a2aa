import { slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { columnMeaning, PLACE } from './columnRole';
import { readFigureLabel, type FigureLabel } from './figureLabel';
import { isBandLine, isFigure } from './tableCells';

/** The columns that say whose the figures of a row are, and of when: `Burglaries | Q1`, `2010/11 | Q1 | Burglaries`. */
export interface LongTable {
  readonly name: Column;
  /** One, or a year's and its part's. */
  readonly periods: readonly Column[];
  /** Columns of figures whose headings leave it to the row of when they are. */
  readonly figures: readonly Column[];
}

/** What a row says itself, or goes on with from the row above: a name over its periods, a period over its names. */
export interface RowSaid {
  readonly name: Slot | null;
  readonly periods: readonly Slot[];
}

/** In characters: `Quarter 1 (April – June)`. */
const LONGEST_PERIOD = 30;

/**
 * The columns of a long table, as statisticians call it: a row for each measure and period, so that names
 * come again with another period. Null where the table is none.
 */
export function longTable(table: Table, year: string | null): LongTable | null {
  const rows = rowsOf(table);
  const periods = table.columns.filter((column) => holdsPeriods(rows, column)).slice(0, 2);
  const name = table.columns.find((column) => holdsNames(rows, column));
  if (rows.length < 4 || periods.length === 0 || !name) return null;
  const said = saidInRows(rows, { name, periods });
  if (!comesAgain(said, periods.length)) return null;
  const names = said.map((each) => nameIn(each.name!));
  const figures = table.columns.filter(
    (column) => column !== name && !periods.includes(column) && holdsFigures(rows, names, column, year),
  );
  return figures.length > 0 ? { name, periods, figures } : null;
}

/** The rows of a table but those that group the ones below. */
export function rowsOf({ body, columns }: Table): Line[] {
  return body.filter((line) => line.slots.length > 1 && !isBandLine(line, columns));
}

/** What is said of each row, in their order. */
export function saidInRows(
  rows: readonly Line[],
  { name, periods }: Pick<LongTable, 'name' | 'periods'>,
): RowSaid[] {
  let named: Slot | null = null;
  const dated: (Slot | null)[] = periods.map(() => null);
  return rows.map((line) => {
    named = slotIn(line, name) ?? named;
    periods.forEach((column, at) => (dated[at] = slotIn(line, column) ?? dated[at]!));
    return { name: named, periods: dated.filter((slot) => slot !== null) };
  });
}

/** What cells say of when; null where they say something else besides. */
export function periodSaid(slots: readonly Slot[], year: string | null): FigureLabel | null {
  const words = slots.map(({ text }) => text).join(' ');
  if (words.length > LONGEST_PERIOD) return null;
  const label = readFigureLabel(words, year);
  return label && !label.kindSaid && (label.period ?? label.yearless) !== null ? label : null;
}

/** The name as it is compared: it is typed anew in each row. */
export function nameIn({ text }: Slot): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function slotsOf(rows: readonly Line[], column: Column): Slot[] {
  return rows.flatMap((line) => slotIn(line, column) ?? []);
}

function holdsPeriods(rows: readonly Line[], column: Column): boolean {
  const role = columnMeaning(column.heading, null)?.role;
  if (role === 'baseline period' || role === 'target period') return false;
  const slots = slotsOf(rows, column);
  return slots.length > 0 && slots.every((slot) => periodSaid([slot], null) !== null);
}

function holdsNames(rows: readonly Line[], column: Column): boolean {
  const role = columnMeaning(column.heading, null)?.role;
  if ((role !== undefined && role !== 'name') || PLACE.test(column.heading.trim())) return false;
  const slots = slotsOf(rows, column);
  const isWords = ({ cell, text }: Slot) => cell.kind === 'text' && /[a-z]{3}/i.test(text);
  return slots.length > 1 && slots.every((slot) => isWords(slot) && periodSaid([slot], null) === null);
}

/** Figures of the rows: a number that is the same in all rows of a name is its code, unless the heading says more. */
function holdsFigures(
  rows: readonly Line[],
  names: readonly string[],
  column: Column,
  year: string | null,
): boolean {
  const meaning = columnMeaning(column.heading, year);
  if (meaning && meaning.role !== 'figure' && meaning.role !== 'ref') return false;
  const slots = slotsOf(rows, column);
  if (meaning?.label?.period || slots.length < 2 || !slots.every(isFigure)) return false;
  if (meaning?.role === 'figure') return true;
  const firsts = new Map<string, string>();
  return rows.some((line, at) => {
    const text = slotIn(line, column)?.text;
    const first = firsts.get(names[at]!) ?? text;
    if (first !== undefined) firsts.set(names[at]!, first);
    return text !== undefined && text !== first;
  });
}

/** Whether most names have several periods, and none of them one twice. */
function comesAgain(said: readonly RowSaid[], parts: number): boolean {
  const periodsOf = new Map<string, Set<string>>();
  for (const { name, periods } of said) {
    if (!name || periods.length < parts) return false;
    const of = periodsOf.get(nameIn(name)) ?? new Set();
    const period = periods.map(({ text }) => text).join(' ');
    if (of.has(period)) return false;
    periodsOf.set(nameIn(name), of.add(period));
  }
  const several = [...periodsOf.values()].filter(({ size }) => size > 1);
  return several.length > 0 && several.length >= periodsOf.size / 2;
}
