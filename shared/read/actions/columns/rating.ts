import { a1 } from '../../../grid';
import { ragOfPaint } from '../../../rag';
import type { FieldColumn } from '../../headings';
import { once, type Slot, type Wording } from '../../sheet';
import { isRagWord, ragAndWords } from '../../text/vocabulary';
import type { Row } from '../rows/row';

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
export const ratingOf = once((row: Row): Rating | null => {
  let last: Rating | null = null;
  for (const at of row.fields.of('rag')) {
    const column = row.columns[at]!;
    const slot = row.at(at);
    last = (slot ? said(slot, column, row) : painted(column, row)) ?? last;
  }
  return last;
});

/** A word for a colour holds, whatever the cell is painted in; other words go with its paint. */
function said(slot: Slot, column: FieldColumn, row: Row): Rating {
  const { rag, words, isColour } = readWords(slot.wording);
  const paint = isColour ? null : paintOf(column, row);
  const { address } = slot;
  return paint
    ? { rag: paint, words: slot.text, column, address, slot }
    : { rag, words, column, address, slot };
}

/** A rating's words: a colour, alone or with what is said beside it, or others. */
const readWords = once(({ text }: Wording) => {
  const both = ragAndWords(text);
  return { rag: both?.rag ?? text, words: both?.words ?? null, isColour: both !== null || isRagWord(text) };
});

function painted(column: FieldColumn, row: Row): Rating | null {
  const rag = paintOf(column, row);
  const address = a1(row.line.row, column.column.first);
  return rag === null ? null : { rag, words: null, column, address, slot: null };
}

function paintOf({ column: { first, last } }: FieldColumn, { line }: Row): string | null {
  const own = line.painted.find(({ column }) => column >= first && column <= last);
  return own ? ragOfPaint(own.rgb) : null;
}
