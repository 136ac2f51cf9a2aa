import { utils, write, type WorkSheet } from '@e965/xlsx';
import Papa from 'papaparse';
import { workbookParts, zipParts, type SheetModel } from '../sync/xlsx';
import type { ExampleReturn, ExampleRow, ExampleSheet, ExampleValue } from './exampleSheet';

/** The day the example's officers saved their plans. */
const SAVED = '2010-09-20';
const LINE = 13;

/** A return as the bytes of its file, in the form its extension names. The same return gives the same bytes. */
export function exampleBytes(example: ExampleReturn): Uint8Array {
  if (example.file.endsWith('.csv')) return csvBytes(example);
  if (example.file.endsWith('.ods')) return odsBytes(example);
  return zipParts(
    workbookParts({
      title: example.sheets[0]?.name ?? '',
      creator: 'A district of Loamshire',
      asAt: SAVED,
      sheets: example.sheets.map(sheetModel),
    }),
  );
}

function sheetModel(sheet: ExampleSheet): SheetModel {
  return {
    name: sheet.name,
    widths: sheet.widths,
    extent: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: sheet.widths.length - 1 },
    merges: mergesOf(sheet).map(([row, left, right]) => ({ top: row, left, bottom: row, right })),
    rows: sheet.rows.map((row, index) => ({
      row: index,
      height: heightOf(row, sheet.widths),
      cells: row.values.flatMap((value, column) =>
        value === null ? [] : [{ column, ...cellOf(value, row) }],
      ),
    })),
  };
}

function cellOf(value: ExampleValue, { bold }: ExampleRow) {
  const style = { wrap: true, vertical: 'top', border: 'B5B5B5', ...(bold && { bold }) } as const;
  return isShare(value)
    ? { content: value.share, style: { ...style, format: '0%' } }
    : { content: value, style };
}

function heightOf({ values, merged = [] }: ExampleRow, widths: readonly number[]): number {
  const texts = values.map((value, column) => {
    const last = merged.find(([first]) => first === column)?.[1] ?? column;
    const width = widths.slice(column, last + 1).reduce((sum, each) => sum + each, 0);
    const lines = typeof value === 'string' ? value.split('\n') : [''];
    return lines.reduce((count, line) => count + Math.max(1, Math.ceil(line.length / (width - 1))), 0);
  });
  return Math.max(1, ...texts) * LINE + 2;
}

function mergesOf({ rows }: ExampleSheet): [row: number, left: number, right: number][] {
  return rows.flatMap(({ merged = [] }, row) =>
    merged.map(([left, right]): [number, number, number] => [row, left, right]),
  );
}

function odsBytes({ sheets }: ExampleReturn): Uint8Array {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, odsSheet(sheet), sheet.name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'ods', compression: true }) as ArrayBuffer);
}

function odsSheet(sheet: ExampleSheet): WorkSheet {
  const made = utils.aoa_to_sheet(sheet.rows.map(({ values }) => values.map(plain)));
  made['!merges'] = mergesOf(sheet).map(([r, left, right]) => ({ s: { r, c: left }, e: { r, c: right } }));
  made['!cols'] = sheet.widths.map((wch) => ({ wch }));
  return made;
}

function csvBytes({ sheets }: ExampleReturn): Uint8Array {
  const rows = sheets.flatMap((sheet) => sheet.rows.map(({ values }) => values.map(plain)));
  return new TextEncoder().encode(`${Papa.unparse(rows)}\r\n`);
}

function plain(value: ExampleValue): string | number | null {
  return isShare(value) ? value.share : value;
}

function isShare(value: ExampleValue): value is { readonly share: number } {
  return typeof value === 'object' && value !== null;
}
