import { a1 } from '../../grid';
import { ragOfPaint } from '../../rag';
import type { FieldColumn } from '../headings';
import type { Slot } from '../sheet';
import { isRagWord, ragAndWords } from '../text/vocabulary';
import type { Row } from './row';

/** How an officer rates an action: in words, by a sign, or by the colour of a cell. */
export interface Rating {
  readonly rag: string;
  /** What is said beside it. */
  readonly words: string | null;
  readonly column: FieldColumn;
  readonly address: string;
  /** Null where the cell is painted and holds nothing. */
  readonly slot: Slot | null;
}

/** The rating of a row: of several columns the last one filled or painted speaks for today. */
export function ratingOf(row: Row): Rating | null {
  const filled = row.all('rag');
  let last: Rating | null = null;
  for (const column of row.columnsOf('rag')) {
    const slot = filled.find((own) => own.column === column)?.slot;
    last = (slot ? said(slot, column, row) : painted(column, row)) ?? last;
  }
  return last;
}

/** A word for a colour holds, whatever the cell is painted in; other words go with its paint. */
function said(slot: Slot, column: FieldColumn, row: Row): Rating {
  const place = { column, address: slot.address, slot };
  const both = ragAndWords(slot.text);
  if (both) return { ...place, ...both };
  const rag = isRagWord(slot.text) ? null : paintOf(column, row);
  return rag ? { ...place, rag, words: slot.text } : { ...place, rag: slot.text, words: null };
}

function painted(column: FieldColumn, row: Row): Rating | null {
  const rag = paintOf(column, row);
  const address = a1(row.line.row, column.column.first);
  return rag === null ? null : { rag, words: null, column, address, slot: null };
}

function paintOf({ column: { first, last } }: FieldColumn, { line }: Row): string | null {
  const own = line.painted.find(({ column }) => column >= first && column <= last);
  return own ? ragOfPaint(own.rgb) : null;
}
