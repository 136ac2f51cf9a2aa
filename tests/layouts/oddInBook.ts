import { composeCountyBook, type BookTable, type BookValue } from '../../shared/book';
import { cellAt, type Workbook } from '../../shared/grid';
import type { Action, Reading } from '../../shared/model';
import { aCounty, aReturn } from '../builders/aReturn';

/** Columns in which a district's words stand. */
const OF_THE_DISTRICT = [
  'Objective',
  'Section',
  'Ref',
  'Action',
  'Lead',
  'Organisation',
  'Timescale',
  'Status',
  'District RAG',
  'Resources',
  'Measures',
  'Outcome',
  'Progress',
];

/** Of these, the words that say the same in another language, or another way, may stay behind. */
const READ_CLOSELY = new Set(['ref', 'start', 'due', 'timescale', 'status']);

/** A label within a cell, `Lead: Highways`, is said by the heading of the column; a mark, by the column it stands in. */
const LABEL = /^[^:\n]{1,30}:/gm;
const MARK = /^\p{L}$/u;

/**
 * What is odd about the actions that people see in the county workbook: words that the return does not
 * have, lines said twice, lines without their beginning, and words of an action's cells that stand
 * nowhere in the workbook. There should be nothing.
 */
export function oddInBook(workbook: Workbook, reading: Reading): readonly string[] {
  const book = composeCountyBook(aCounty([aReturn('Vale', [], { reading })]));
  const tables = book.sheets.flatMap(({ table }) => table ?? []);
  const actions = tables.find(({ name }) => name === 'Actions')!;
  const places = [workbook.file, ...workbook.sheets.map(({ sheet }) => sheet)];
  const known = wordsOf([...places, ...textsIn(workbook)].join('\n'));
  const told = wordsOf(tables.flatMap(({ rows }) => rows.flat().filter(isText)).join('\n'));
  const lost = reading.plans.flatMap((plan) => plan.actions.flatMap((each) => lostOf(workbook, each, told)));
  return [...ofTheDistrict(actions).flatMap((text) => oddText(text, known)), ...new Set(lost)];
}

function ofTheDistrict({ columns, rows }: BookTable): string[] {
  const own = columns.map(({ heading }) => OF_THE_DISTRICT.includes(heading));
  return rows.flatMap((row) => row.filter((_, at) => own[at]).filter(isText));
}

function oddText(text: string, known: ReadonlySet<string>): string[] {
  const lines = text.split('\n');
  const long = lines.filter((line) => wordsOf(line).size > 1);
  return [
    ...[...wordsOf(text)].filter((word) => !known.has(word)).map((word) => `“${word}” of nowhere: ${text}`),
    ...(new Set(long).size < long.length ? [`a line twice: ${text}`] : []),
    ...lines.filter((line) => /^\s|^:|\s$/.test(line)).map((line) => `without a beginning: “${line}”`),
  ];
}

function lostOf({ sheets }: Workbook, action: Action, told: ReadonlySet<string>): string[] {
  const grid = sheets.find(({ sheet }) => sheet === action.source.sheet)!;
  return Object.entries(action.cells).flatMap(([field, cells]) =>
    cells.flatMap((cell) => {
      const there = cellAt(grid, cell);
      if (there?.kind !== 'text' || field in action.asWritten) return [];
      const words = [...wordsOf(there.text.replace(LABEL, ''))];
      const missing = words.filter((word) => !told.has(word) && !MARK.test(word));
      if (READ_CLOSELY.has(field) && missing.length < words.length) return [];
      return missing.map((word) => `“${word}” lost from ${cell}: ${there.text}`);
    }),
  );
}

function isText(value: BookValue): value is string {
  return typeof value === 'string';
}

function textsIn({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text)));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
