import ExcelJS from 'exceljs';
import path from 'node:path';
import { Dice } from '../generate/Dice';

const HEADINGS = [
  'Ref',
  'Objective',
  'Action',
  'Lead',
  'Organisation',
  'Milestone',
  'Timescale',
  'Status',
  'RAG',
  'Resources',
  'Measure of success',
  'Outcome',
  'Progress',
  'Section',
  'Notes',
  'Updated',
];
const VERBS = [
  'Visit',
  'Survey',
  'Repair',
  'Light',
  'Patrol',
  'Train',
  'Brief',
  'Map',
  'Refurbish',
  'Promote',
];
const THINGS = [
  'bus shelters',
  'alleyways',
  'door staff',
  'garages',
  'play areas',
  'licensed premises',
  'car parks',
  'footpaths',
  'cycle stands',
  'shop fronts',
];
const PLACES = [
  'in the north ward',
  'along the ring road',
  'near the station',
  'on the Marsh estate',
  'in the market town',
  'by the canal',
];
const ORGANISATIONS = [
  'County Police',
  'Borough Council',
  'Fire and Rescue',
  'Probation Trust',
  'Primary Care Trust',
];
const STATUSES = ['Not started', 'In progress', 'Complete', 'On hold'];
const WHENS = [
  'March 2011',
  'By June 2010',
  'Q3 2010/11',
  'Ongoing',
  '30/09/2010',
  'April 2010 – March 2011',
];

type Edit = (row: number, cells: string[]) => string[];

/**
 * Writes a return of so many rows and 16 columns; `seed` tells one district from another.
 * As in Excel's own files, a text stands once in the workbook, and cells point to it.
 */
export async function writeLargeReturn(file: string, seed: number, rows: number, edit?: Edit): Promise<void> {
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = book.addWorksheet('Plan');
  for (const line of linesOf(seed, rows, edit)) sheet.addRow(line.map((text) => text || null)).commit();
  await book.commit();
}

export async function writeLargeCounty(folder: string, returns: number, rows: number): Promise<void> {
  for (let seed = 1; seed <= returns; seed += 1)
    await writeLargeReturn(path.join(folder, fileOf(seed)), seed, rows);
}

export const fileOf = (seed: number): string => `wold-${String(seed).padStart(3, '0')}.xlsx`;

function* linesOf(seed: number, rows: number, edit: Edit = (_, cells) => cells): Generator<string[]> {
  const dice = new Dice(seed);
  yield [`Wold ${seed} Community Safety Partnership`];
  yield [`Wold ${seed} Action Plan 2010/11`];
  yield [];
  yield HEADINGS;
  for (let row = 0; row < rows; row += 1) {
    const objective = Math.floor(row / 50) + 1;
    const what = `${dice.pick(VERBS)} ${dice.pick(THINGS)} ${dice.pick(PLACES)}`;
    yield edit(row, [
      `${objective}.${(row % 50) + 1}`,
      `${objective}. Make theme ${objective} of the plan felt by residents`,
      `${what}, visit ${row + 1} of the year, with the neighbourhood team`,
      `Officer ${dice.pick(['Adams', 'Baker', 'Clarke', 'Davies', 'Evans', 'Foster'])}`,
      dice.pick(ORGANISATIONS),
      `Report on ${what.toLowerCase()} received`,
      dice.pick(WHENS),
      dice.pick(STATUSES),
      dice.pick(['Green', 'Amber', 'Red', '']),
      `£${dice.between(1, 90)}00 from the partnership fund`,
      `${dice.between(3, 40)} fewer calls about ${dice.pick(THINGS)}`,
      `Fewer people say that they feel unsafe ${dice.pick(PLACES)}`,
      `${dice.between(1, 12)} of ${dice.between(12, 30)} done; the rest follow`,
      `Section ${objective}`,
      dice.chance(0.3) ? `See minute ${dice.between(1, 99)}` : '',
      `${dice.between(1, 28)}/07/2010`,
    ]);
  }
}
