import type { BookValue } from '../../../shared/book';
import { a1 } from '../../../shared/grid';
import type { Source } from '../../../shared/model';
import { idField } from './agreement';
import { decisionOf } from './decisionOf';
import type { TableFound } from './findTable';
import { isAsPublished } from './isAsPublished';
import type { RowMatch } from './matchRows';
import type { Addition, AnnotationRead, CellEdit, DecisionRead, PublishedRow, UnknownRow } from './result';
import type { RowRead } from './rowsRead';
import { typedValue } from './typedValue';

/** Tables that are put together anew at every publication, whoever's their columns are. */
const OURS: ReadonlySet<string> = new Set(['Summary', 'Returns', 'Issues', 'Conflicts', 'Changes']);

const ANNOTATIONS: Readonly<Record<string, 'rag' | 'comment'>> = {
  'County RAG': 'rag',
  'County comment': 'comment',
};

/** What one table brings back; see `ReadBack`. */
export interface TableRead {
  readonly annotations: AnnotationRead[];
  readonly edits: CellEdit[];
  readonly decisions: DecisionRead[];
  readonly computedEdits: CellEdit[];
  readonly unknownRows: UnknownRow[];
  readonly removedRows: PublishedRow[];
  readonly additions: Addition[];
}

/** Compares a table, cell by cell, with what was published. */
export function compareTable(found: TableFound, matches: readonly RowMatch[]): TableRead {
  const result: TableRead = {
    annotations: [],
    edits: [],
    decisions: [],
    computedEdits: [],
    unknownRows: [],
    removedRows: [],
    additions: [],
  };
  const byPublished = new Map(matches.map((match) => [match.published, match]));
  for (const index of found.table.rows.keys()) {
    const match = byPublished.get(index);
    if (match) compareRow(found, match, rowOf(found, index), result);
    else result.removedRows.push(rowOf(found, index));
  }
  for (const match of matches) {
    if (match.published === null) result.unknownRows.push(unknownRow(found, match));
    else result.additions.push(...additionsIn(found, match, rowOf(found, match.published)));
  }
  return result;
}

function compareRow(found: TableFound, { read }: RowMatch, row: PublishedRow, result: TableRead): void {
  const { table, columnAt, sheet } = found;
  const { rowId } = row;
  const published = table.rows[row.index]!;
  const written: Record<'rag' | 'comment', string | null> = { rag: null, comment: null };
  let isAnnotated = false;
  for (const [field, column] of table.columns.entries()) {
    const was = published[field] ?? null;
    const annotates = rowId === null || column.from !== 'county' ? undefined : ANNOTATIONS[column.heading];
    if (annotates) written[annotates] = words(was);
    const at = columnAt[field];
    // Nothing is known of a column that is gone, nor of a cell that a merge hides.
    if (at === null || at === undefined || field === idField(table)) continue;
    if (read.covered.has(field) && column.from !== 'county') continue;
    const cell = read.cells[field];
    if (isAsPublished(cell, column, was)) continue;
    const becomes = typedValue(cell, column, was);
    const source = sourceAt(found, read.row, at);
    if (annotates) {
      written[annotates] = words(becomes);
      isAnnotated = true;
    } else if (sheet.name === 'Conflicts' && column.heading === 'Decision') {
      const decision = decisionOf(words(becomes), table, published);
      result.decisions.push({ row, decision, source });
    } else {
      const edit: CellEdit = { row, field: column.heading, was, becomes, text: cell?.text ?? '', source };
      const isMade = OURS.has(sheet.name) || column.from !== 'district';
      (isMade ? result.computedEdits : result.edits).push(edit);
    }
  }
  if (isAnnotated && rowId !== null) {
    const was = {
      rag: publishedWords(found, row, 'County RAG'),
      comment: publishedWords(found, row, 'County comment'),
    };
    const source = sourceAt(found, read.row, columnAt.find((at) => at !== null) ?? 0);
    result.annotations.push({ row: { ...row, rowId }, ...written, was, source });
  }
}

function unknownRow(found: TableFound, { read, copyOf }: RowMatch): UnknownRow {
  const { table, extras } = found;
  const values: Record<string, string> = {};
  for (const [field, column] of table.columns.entries()) {
    const text = read.covered.has(field) ? '' : (read.cells[field]?.text ?? '').trim();
    if (text) values[column.heading] = text;
  }
  for (const [column, cell] of read.others) {
    const heading = extras.get(column) ?? a1(read.row, column);
    values[heading in values ? `${heading} (${a1(read.row, column)})` : heading] = cell.text;
  }
  const field = idField(table);
  const rowId = (field < 0 ? null : read.cells[field]?.text.trim()) || null;
  const isCopy = copyOf !== null && read.others.size === 0 && saysTheSame(found, read, copyOf);
  return { table: table.name, rowId, isCopy, values, source: sourceAt(found, read.row, 0) };
}

/** Whether a row says what was published in another, the county's own columns included. */
function saysTheSame({ table, columnAt }: TableFound, { cells }: RowRead, index: number): boolean {
  return table.columns.every(
    (column, field) =>
      columnAt[field] === null || isAsPublished(cells[field], column, table.rows[index]![field] ?? null),
  );
}

function additionsIn(found: TableFound, { read }: RowMatch, row: PublishedRow): Addition[] {
  return [...read.others].map(([column, cell]) => ({
    source: sourceAt(found, read.row, column),
    text: cell.text,
    heading: found.extras.get(column) ?? null,
    row,
  }));
}

function rowOf({ table }: TableFound, index: number): PublishedRow {
  const field = idField(table);
  return { table: table.name, index, rowId: field < 0 ? null : words(table.rows[index]![field] ?? null) };
}

function publishedWords({ table }: TableFound, { index }: PublishedRow, heading: string): string | null {
  const field = table.columns.findIndex((column) => column.heading === heading);
  return field < 0 ? null : words(table.rows[index]![field] ?? null);
}

function words(value: BookValue): string | null {
  if (value === null || typeof value === 'string') return value;
  return String(typeof value === 'number' ? value : value.value);
}

function sourceAt({ grid }: TableFound, row: number, column: number): Source {
  return { sheet: grid.sheet, cell: a1(row, column) };
}
