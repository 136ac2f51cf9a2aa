import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { workbookParts, zipParts, type SheetRow } from '../../sync/xlsx';
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

/** A return of so many rows and 16 columns; `seed` tells one district from another. */
export function largeReturn(
  seed: number,
  rows: number,
  edit: (row: number, cells: string[]) => string[] = (_, cells) => cells,
): Uint8Array {
  const dice = new Dice(seed);
  const lines: string[][] = [
    [`Wold ${seed} Community Safety Partnership`],
    [`Wold ${seed} Action Plan 2010/11`],
    [],
    HEADINGS,
  ];
  for (let row = 0; row < rows; row += 1) {
    const objective = Math.floor(row / 50) + 1;
    const what = `${dice.pick(VERBS)} ${dice.pick(THINGS)} ${dice.pick(PLACES)}`;
    lines.push(
      edit(row, [
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
      ]),
    );
  }
  return zipParts(
    workbookParts({
      title: 'Plan',
      creator: 'Bench',
      asAt: '2010-07-01',
      sheets: [
        {
          name: 'Plan',
          rows: lines.map((cells, row): SheetRow => ({
            row,
            cells: cells.map((content, column) => ({ column, content })),
          })),
          extent: { top: 0, left: 0, bottom: lines.length - 1, right: HEADINGS.length - 1 },
          widths: [],
        },
      ],
    }),
  );
}

export function writeLargeCounty(folder: string, returns: number, rows: number): void {
  for (let seed = 1; seed <= returns; seed += 1) {
    writeFileSync(path.join(folder, fileOf(seed)), largeReturn(seed, rows));
  }
}

export const fileOf = (seed: number): string => `wold-${String(seed).padStart(3, '0')}.xlsx`;
