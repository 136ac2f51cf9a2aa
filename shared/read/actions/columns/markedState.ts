import type { FieldColumn } from '../../headings';
import { once, type Slot } from '../../sheet';
import { isRagWord, isStatusAlone } from '../../text/vocabulary';
import type { Fields } from './Fields';
import type { Row } from '../rows/row';
import { isMark } from '../when/ticks';

type State = 'rag' | 'status';
type States = Readonly<Record<State, readonly FieldColumn[]>>;

/**
 * A state told by a mark under its name: an X under `Delayed` of `On track | Delayed | Complete`, or
 * under `Amber`. Null where no such columns are, or none or several of them are marked.
 */
export function markedState(row: Row, field: State): { readonly name: string; readonly slot: Slot } | null {
  const columns = statesIn(row.fields)[field];
  if (columns.length < 2) return null;
  const [marked, ...more] = [...row.all(field), ...row.all('other')].filter(
    ({ column, slot }) => columns.includes(column) && isMark(slot.text),
  );
  return marked && more.length === 0 ? { name: nameOf(marked.column), slot: marked.slot } : null;
}

/** The columns named after states. */
const statesIn = once(({ columns }: Fields): States => ({
  rag: columns.filter((column) => isRagWord(nameOf(column))),
  status: columns.filter((column) => isStatusAlone(nameOf(column))),
}));

function nameOf({ column }: FieldColumn): string {
  return column.parts.at(-1) ?? '';
}
