import type { BookColumn } from '../../shared/book';
import { RAG_ORDER, RAG_WORDS } from '../../shared/rag';
import type { CellStyle, ConditionalRule } from '../xlsx';

const WHITE = 'FFFFFF';
const LINE = 'D0D7DE';

/** A heading's colour tells whose column it is; the About sheet says so in words. */
const HEADING_FILLS: Readonly<Record<BookColumn['from'], string>> = {
  district: '1F4E79',
  computed: '595959',
  county: '7F5F00',
};

export const LOOKS = {
  title: { bold: true, size: 15, ink: '1F4E79' },
  asAt: { italic: true, ink: '595959' },
  aboutHeading: { bold: true, size: 12, ink: '1F4E79' },
  aboutTerm: { bold: true, wrap: true, vertical: 'top' },
  aboutText: { wrap: true, vertical: 'top' },
} satisfies Record<string, CellStyle>;

/** A cell in which the county's own value stands, told by a line under it as well as by its colour. */
export const EDITED_LOOK = { underline: true, fill: 'FFE082', ink: '4A3600' } satisfies CellStyle;

export function headingLook(from: BookColumn['from']): CellStyle {
  return {
    bold: true,
    ink: WHITE,
    fill: HEADING_FILLS[from],
    border: LINE,
    wrap: true,
    vertical: 'center',
    horizontal: 'left',
  };
}

export function bodyLook(column: BookColumn): CellStyle {
  return {
    ...plainLook(column),
    border: LINE,
    ...(column.kind === 'id' && { ink: '595959' }),
    ...(column.from === 'county' && { fill: 'FFF8E1' }),
  };
}

/** Without fills or lines: for the public copy, which says nothing by colour. */
export const PLAIN_HEADING: CellStyle = { bold: true, wrap: true, vertical: 'center', horizontal: 'left' };

export function plainLook({ kind }: BookColumn): CellStyle {
  return {
    vertical: 'top',
    ...(kind === 'id' ? { size: 7 } : { wrap: true }),
    ...(kind === 'date' && { horizontal: 'left' as const }),
    ...(kind === 'number' && { horizontal: 'right' as const, indent: 1 }),
  };
}

/** Colours a cell by the word it begins with; `first` is the address of the range's first cell. */
export function ragRules(first: string): readonly ConditionalRule[] {
  return RAG_ORDER.map((word) => wordRule(first, word, RAG_WORDS[word]));
}

export function severityRules(first: string): readonly ConditionalRule[] {
  const { Red, Amber, Complete } = RAG_WORDS;
  return [
    wordRule(first, 'Error', Red),
    wordRule(first, 'Warning', Amber),
    wordRule(first, 'Advice', Complete),
  ];
}

/** The word alone, or the word with something behind it: `Red ▲` but not `Reduced`. */
function wordRule(cell: string, word: string, { fill, ink }: { fill: string; ink: string }): ConditionalRule {
  return {
    formula: `OR(${cell}="${word}",LEFT(${cell},${word.length + 1})="${word} ")`,
    style: { fill, ink },
  };
}
