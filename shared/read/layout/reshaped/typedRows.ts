import { reworded, slotIn, type Column, type Line, type Slot, type Table } from '../../sheet';
import { REF } from '../../text/ref';

const HEADS = /^(?:priority|objective|theme|aim|outcome|goal|strand)$/i;
const ACTS = /^(?:sub[- ]?)?(?:action|task|activity)$/i;
const LEAST = 3;

interface Typed {
  readonly table: Table;
  /** The cells that say what a row is, and the numbers of headings. */
  readonly labels: readonly Slot[];
  /** What else stands in the rows of headings. */
  readonly beside: readonly Line[];
}

/**
 * A table that says of each row what it is, `Priority | 1 | Road safety` and `Action | 1.1 | …`, as programs
 * write them: its priorities as bands, its actions as rows. Null for other tables.
 */
export function typedRows(table: Table): Typed | null {
  const { columns, body } = table;
  const types = columns.find((column) => saysTypes(column, body));
  if (!types) return null;
  const others = columns.filter((column) => column !== types);
  const refs = others.find((column) => cellsOf(column, body).every(({ text }) => REF.test(text)));
  const words = others.reduce((longest, column) =>
    lengthOf(column, body) > lengthOf(longest, body) ? column : longest,
  );
  const labels: Slot[] = [];
  const beside: Line[] = [];
  const lines = body.map((line): Line => {
    const [type, ref, said] = [types, refs, words].map((column) => (column ? slotIn(line, column) : null));
    if (!type || !said) return line;
    labels.push(type);
    if (ACTS.test(type.text)) return line.with(line.slots.filter((slot) => slot !== type));
    if (ref) labels.push(ref);
    const rest = line.slots.filter((slot) => slot !== type && slot !== ref && slot !== said);
    if (rest.length > 0) beside.push(line.with(rest));
    return line.with([reworded(said, `${type.text}${ref ? ` ${ref.text}` : ''}: ${said.text}`)]);
  });
  const named = others.map((column) =>
    column === words ? { ...column, heading: 'Action', parts: ['Action'] } : column,
  );
  return { table: { ...table, columns: named, body: lines }, labels, beside };
}

function cellsOf(column: Column, body: readonly Line[]): readonly Slot[] {
  return body.flatMap((line) => slotIn(line, column) ?? []);
}

/** Most columns are told by their first cell to be none, in a table of any length. */
function saysTypes(column: Column, body: readonly Line[]): boolean {
  let [heads, acts] = [0, 0];
  for (const line of body) {
    const text = slotIn(line, column)?.text;
    if (text === undefined) continue;
    if (HEADS.test(text)) heads++;
    else if (ACTS.test(text)) acts++;
    else return false;
  }
  return heads > 0 && acts > 0 && heads + acts >= LEAST;
}

function lengthOf(column: Column, body: readonly Line[]): number {
  return cellsOf(column, body).reduce((sum, { text }) => sum + text.length, 0);
}
