import { slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { columnMeaning, PLACE, type ColumnRole } from './columnRole';
import { readFigureLabel, type FigureLabel } from './figureLabel';
import { findAmounts } from '../figures/amount';
import { longTable, type LongTable } from './longTable';
import { cellsOf, hasNumber, holdsShares, isNumeric } from './tableCells';

export interface PlacedColumn {
  readonly column: Column;
  readonly role: ColumnRole;
  /** For figures; null where the column's heading names no period or kind. */
  readonly label: FigureLabel | null;
}

export interface IndicatorLayout {
  /**
   * `across`: a row a measure, periods in the heading. `down`: a row a period, measures in the heading.
   * `each`: a row for each measure and period.
   */
  readonly direction: 'across' | 'down' | 'each';
  readonly columns: readonly PlacedColumn[];
  /** Columns whose cells say of which kind the row is: Target, Actual. */
  readonly kindColumn: Column | null;
  /** Where periods run down: the columns that name them. */
  readonly periodColumns: readonly Column[];
  /** Where rows are of a measure and a period each. */
  readonly long?: LongTable;
}

/** The part each column plays, by its heading first and by what its cells hold. */
export function indicatorLayout(table: Table, year: string | null): IndicatorLayout {
  const long = longTable(table, year);
  if (long) {
    const columns = table.columns
      .filter((column) => column !== long.name && !long.periods.includes(column))
      .map((column): PlacedColumn =>
        long.figures.includes(column)
          ? { column, role: 'figure', label: columnMeaning(column.heading, year)?.label ?? null }
          : placeByHeading(table, column, year),
      );
    return { direction: 'each', columns, kindColumn: null, periodColumns: long.periods, long };
  }
  const down = periodsDown(table, year);
  if (down.length > 0) {
    const dated = withoutProperties(table, down);
    const columns = table.columns
      .filter((column) => !down.includes(column))
      .map((column): PlacedColumn => {
        const meaning = columnMeaning(column.heading, year);
        const role = meaning?.role === 'note' || !isNumeric(dated, column) ? 'note' : 'figure';
        return { column, role, label: null };
      });
    return { direction: 'down', columns, kindColumn: null, periodColumns: down };
  }
  const kindColumn = table.columns.find((column) => isKinds(table, column)) ?? null;
  const columns = table.columns
    .filter((column) => column !== kindColumn)
    .map((column) => placeByHeading(table, column, year));
  const dated = columns.filter(({ role, label }) => role === 'figure' && label?.period);
  const counts = dated.filter(({ column }) => !holdsShares(table, column));
  // beside counts by year, shares under a heading that names no time compare them
  const compares = ({ column, role, label }: PlacedColumn) =>
    role === 'figure' &&
    !label?.period &&
    (label?.kind ?? 'actual') === 'actual' &&
    counts.length >= Math.max(2, dated.length) &&
    holdsShares(table, column);
  const told = columns.filter(({ label }) => label !== null).length;
  // beside figures that say of when or of what kind they are, a number under a name of its own is none of them
  const isAside = ({ role, label }: PlacedColumn) => role === 'figure' && label === null && told >= 2;
  const placed = columns.map((own): PlacedColumn =>
    compares(own) || isAside(own) ? { ...own, role: 'note', label: null } : own,
  );
  return { direction: 'across', columns: placeNames(table, placed), kindColumn, periodColumns: [] };
}

function placeByHeading(table: Table, column: Column, year: string | null): PlacedColumn {
  const slots = cellsOf(table, column);
  const meaning = columnMeaning(column.heading || namedBelow(slots), year);
  if (slots.length > 0 && slots.every(({ text }) => REF.test(text)) && meaning?.role !== 'figure') {
    return { column, role: 'ref', label: null };
  }
  if (isCodes(column, slots)) return { column, role: 'ref', label: null };
  if (meaning) {
    // "Progress" over numbers is a figure; "Target" over plain words is not
    const wordy =
      meaning.role === 'figure' && !meaning.label?.kindSaid && slots.length > 0 && !slots.some(hasNumber);
    const wordsUnderPeriod = wordy && slots.some(({ text }) => text.length > 40);
    return wordsUnderPeriod
      ? { column, role: 'note', label: null }
      : { column, role: isNamesUnderCode(meaning.role, slots) ? 'name' : meaning.role, label: meaning.label };
  }
  // "16 to 24" under "Age group" says of whom, not how many
  const told = PLACE.test(column.heading.trim()) && slots.every(({ cell }) => cell.kind === 'text');
  if (isNumeric(table, column) && !told) return { column, role: 'figure', label: null };
  return { column, role: 'note', label: null };
}

/** `BVPI` over `BV 126 Domestic burglaries`: the code and what it stands for. */
function isNamesUnderCode(role: ColumnRole, slots: readonly Slot[]): boolean {
  return role === 'ref' && slots.filter(({ text }) => /[a-z]{3}.* /.test(text)).length > slots.length / 2;
}

/** What the cells of a column without a heading call themselves: "8,800 offences, baseline at 2007/08". */
function namedBelow(slots: readonly Slot[]): string {
  const named = slots.filter(({ text }) => /\bbase ?line\b/i.test(text));
  return named.length >= Math.max(2, slots.length / 2) ? 'Baseline' : '';
}

const REF = /^(?:[A-Z]{1,6}[ .-]?\d{1,3}[a-z]?(?:\.\d+)?|\d{1,2}(?:\.\d{1,2})?[a-z]?)$/;

/** A column without a name in which most have a code, `NI 47`, and the others a word for where they come from: `Local`. */
function isCodes({ heading }: Column, slots: readonly Slot[]): boolean {
  const codes = slots.filter(({ text }) => CODE.test(text)).length;
  return heading === '' && codes > slots.length / 2 && slots.every(({ text }) => text.length <= LONGEST_CODE);
}

const CODE = /^[A-Z]{1,6}[ .-]?\d/;
const LONGEST_CODE = 12;

/** Something has to name the measures: a column so headed, else the first one of plain words. */
function placeNames(table: Table, columns: readonly PlacedColumn[]): PlacedColumn[] {
  const named = columns.find(({ role, column }) => role === 'name' && cellsOf(table, column).length > 0);
  if (named) {
    // a second column so headed (Indicator, Measure) says more of the same thing
    return [...columns];
  }
  const wordy = columns.filter(({ role, column }) => {
    if (role === 'ref' || role === 'lead' || role === 'unit' || role === 'polarity') return false;
    const slots = cellsOf(table, column);
    if (slots.length === 0) return false;
    const words = slots.filter((slot) => slot.cell.kind === 'text' && /[A-Za-z]{3}/.test(slot.text));
    const quantities = words.filter((slot) => findAmounts(slot.text).length > 0 && role === 'figure');
    return words.length >= slots.length * 0.7 && quantities.length <= slots.length * 0.3;
  });
  const first = wordy.find(({ role }) => role !== 'objective') ?? wordy[0];
  return columns.map((placed) => (placed === first ? { ...placed, role: 'name', label: null } : placed));
}

/** The first columns, where their cells are periods (`2009/10`; `2009/10` and `Q1`) and the headings are not. */
function periodsDown(table: Table, year: string | null): Column[] {
  const across = table.columns.filter(({ heading }) => readFigureLabel(heading, year)?.period).length;
  const [first, second] = table.columns;
  if (!first || table.columns.length < 2 || across >= 2) return [];
  const slots = cellsOf(table, first);
  // "Unit", "Better is": what else is known of the measures may run down beside the periods
  const named = slots.filter(({ text }) => isPeriodName(text, year) || isProperty(text));
  const periods = slots.filter(
    ({ text }) => readFigureLabel(text, year)?.period ?? readFigureLabel(text, year)?.yearless,
  );
  if (periods.length < 2 || named.length < slots.length * 0.6) return [];
  const next = second ? cellsOf(table, second) : [];
  const parts = next.filter(
    ({ text }) => readFigureLabel(text, '2000/01')?.period && text.length <= 20 && !/^\d+$/.test(text),
  );
  return second && next.length > 0 && parts.length >= next.length * 0.8 ? [first, second] : [first];
}

/** A label of a period, or of a kind alone: `2009/10`, `Target`, `Baseline (2008/09)`. */
function isPeriodName(text: string, year: string | null): boolean {
  const label = readFigureLabel(text, year);
  return label !== null && label.rest.length <= 12;
}

/** A table with its rows of figures only, where others tell units and sources. */
export function withoutProperties(table: Table, [first]: readonly Column[]): Table {
  if (!first) return table;
  const isDated = (line: Line) => !isProperty(slotIn(line, first)?.text ?? '');
  return { ...table, body: table.body.filter(isDated) };
}

/** A row that tells something else of its measures: their unit, who leads on them. */
export function isProperty(text: string): boolean {
  const role = columnMeaning(text, null)?.role;
  return role !== undefined && role !== 'figure' && role !== 'name';
}

function isKinds(table: Table, column: Column): boolean {
  const slots = cellsOf(table, column);
  if (slots.length < 2) return false;
  return (
    slots.every(({ text }) => ROW_KIND.test(text)) &&
    new Set(slots.map(({ text }) => text.toLowerCase())).size >= 2
  );
}

/** What a row can be said to hold when one measure takes several. */
export const ROW_KIND =
  /^(?:targets?|actuals?|baseline|out-?turn|performance|benchmark|forecast|projected|variance|difference|rag|status|direction(?: of travel)?|dot|trend|result|comments?|% ?(?:change|variance))(?: (?:figure|value|number|performance))?s?$/i;
