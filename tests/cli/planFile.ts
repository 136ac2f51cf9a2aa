import { utimesSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';

/** A row of a plan as its officer types it. */
export interface PlanRow {
  readonly ref: string;
  readonly action: string;
  readonly lead?: string;
  readonly when?: string;
  readonly status?: string;
}

export interface PlanFile {
  readonly district: string;
  readonly title: string;
  readonly rows: readonly PlanRow[];
  /** The day it was written, `2010-07-01`. */
  readonly on?: string;
}

const HEADINGS = ['Ref', 'Action', 'Lead', 'Timescale', 'Status'];

/** Writes a plan as a district's officer keeps it: a title, and one table. */
export async function writePlan(file: string, ...sheets: readonly [PlanFile, ...PlanFile[]]): Promise<void> {
  const book = new ExcelJS.Workbook();
  for (const [at, { district, title, rows }] of sheets.entries()) {
    const sheet = book.addWorksheet(sheets.length === 1 ? 'Plan' : `Plan ${at + 1}`);
    sheet.addRow([`${district} Community Safety Partnership`]);
    sheet.addRow([title]);
    sheet.addRow([]);
    sheet.addRow(HEADINGS);
    for (const { ref, action, lead = 'Safety Team', when = 'March 2011', status = '' } of rows) {
      sheet.addRow([ref, action, lead, when, status]);
    }
  }
  writeFileSync(file, Buffer.from(await book.xlsx.writeBuffer()));
  const on = new Date(`${sheets[0].on ?? '2010-06-30'}T12:00:00Z`);
  utimesSync(file, on, on);
}
