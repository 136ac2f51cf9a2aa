import { RAG_ORDER, RAG_WORDS, ragText } from '../rag';
import type { BookColumn, BookLine, BookSheet, BookTable, BookValue, CountyBook } from './countyBook';
import { WITHHELD, withheldNames } from './withheldNames';

export interface PublicationOptions {
  /** Whether leads and team members may be named. */
  readonly names: boolean;
}

/** What each sheet of the copy holds, for its cover. */
const CONTENTS: Readonly<Record<string, string>> = {
  Summary: 'Actions and targets of each plan, counted by how they stand',
  Actions: 'Every action, with its dates and how it stands',
  Milestones: 'Every milestone of an action, with its date',
  Targets: 'Every indicator with its target and its latest figure',
  Figures: 'Every figure of an indicator, period by period',
  Partners: 'What partners contribute, and the teams',
  Reference: 'Other tables in the plans, one value a row',
};

/**
 * The county book for the public, after the Government Statistical Service's guidance on releasing
 * statistics in spreadsheets: a cover, notes, and one plain table a sheet. County business is left
 * out, and so are the columns that name people, and their names in other texts, unless they may be named.
 */
export function publicationCopy(book: CountyBook, { names }: PublicationOptions): CountyBook {
  const shown = names ? asItIs : withheldNames(book.sheets.flatMap(({ table }) => table ?? []));
  const tables = book.sheets.flatMap((sheet) => {
    if (sheet.internal || !sheet.table) return [];
    const { chart: _, ...plain } = sheet;
    return [{ ...plain, note: noteOf(sheet.table), table: publicTable(sheet.table, names, shown) }];
  });
  return { ...book, plain: true, sheets: [cover(book, tables), notes(names), ...tables] };
}

function asItIs(value: BookValue): BookValue {
  return value;
}

function publicTable(table: BookTable, names: boolean, shown: (value: BookValue) => BookValue): BookTable {
  const kept = table.columns.map((column) => isPublic(column, names));
  return {
    name: table.name,
    columns: table.columns.filter((_, index) => kept[index]).map(plainColumn),
    rows: table.rows.map((row) => row.filter((_, index) => kept[index]).map(shown)),
  };
}

function isPublic({ internal, personal }: BookColumn, names: boolean): boolean {
  return !internal && (names || !personal);
}

/** Nothing is chosen from a list in a copy. */
function plainColumn({ list: _, ...column }: BookColumn): BookColumn {
  return column;
}

function noteOf({ rows }: BookTable): string {
  const emptiness =
    rows.length > 0 ? 'An empty cell means that the plan gives nothing.' : 'The table is empty.';
  return `This sheet holds one table. ${emptiness} See Notes.`;
}

function cover(book: CountyBook, tables: readonly BookSheet[]): BookSheet {
  return {
    name: 'Cover',
    title: book.title,
    table: null,
    lines: [
      { kind: 'heading', text: 'About this publication' },
      {
        kind: 'text',
        text: `Community-safety plans of the districts of ${book.county}, as the districts gave them.`,
      },
      { kind: 'heading', text: 'Contents' },
      { kind: 'term', text: 'Notes', detail: 'What the words and columns mean' },
      ...tables.map(({ name }): BookLine => ({ kind: 'term', text: name, detail: CONTENTS[name] ?? '' })),
    ],
  };
}

function notes(names: boolean): BookSheet {
  const remarks: BookLine[] = [
    {
      kind: 'term',
      text: 'Delivery RAG',
      detail: 'Computed from dates and status for the day of this publication.',
    },
    {
      kind: 'term',
      text: 'District RAG',
      detail: 'The view of the district’s own officer, in the officer’s words.',
    },
    { kind: 'term', text: 'County RAG', detail: 'The county’s view, where it has one.' },
    { kind: 'term', text: 'Expected', detail: 'On a straight line from the baseline to the target.' },
    { kind: 'term', text: 'Periods', detail: '2003/04 is the year from 1 April 2003 to 31 March 2004.' },
    {
      kind: 'term',
      text: 'Source',
      detail: 'The file, sheet and cell of the district’s return: file › sheet!cell.',
    },
  ];
  const unnamed: BookLine = {
    kind: 'term',
    text: 'Names',
    detail: `Columns that name people have been left out. ${WITHHELD} stands where another text names one of them, or gives an e-mail address.`,
  };
  return {
    name: 'Notes',
    title: 'Notes',
    table: null,
    lines: [
      { kind: 'heading', text: 'Columns' },
      ...remarks,
      ...(names ? [] : [unnamed]),
      { kind: 'heading', text: 'How things stand: words and symbols' },
      ...RAG_ORDER.map((word): BookLine => ({
        kind: 'term',
        text: ragText(word),
        detail: RAG_WORDS[word].meaning,
      })),
    ],
  };
}
