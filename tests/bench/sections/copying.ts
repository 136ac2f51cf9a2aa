import path from 'node:path';
import { contest, type Contender, type Result } from '../contest';
import { COPY_OPENPYXL, COPY_PANDAS } from '../contenders/inPython';
import { inWords } from '../Corpora';
import { built, isInstalled, pythonWith, SHIREBOOK, type Script } from '../programs';
import { inMegabytes, inSeconds, times, type Table } from '../table';
import type { Section } from './bench';

const OURS = 'Shirebook: read, understood, checked, kept, published';
const DAY = '2010-10-01';

/** The arguments of the command that merges a folder of returns. */
export const mergeArgs = (from: string, out: string): [string, string, ...string[]] => [
  process.execPath,
  SHIREBOOK,
  'merge',
  from,
  '--out',
  path.join(out, 'county.xlsx'),
  '--as-at',
  DAY,
];

/** All rows into one workbook: what Shirebook does to them on the way, the others leave undone. */
export const copying: Section = async ({ corpora, rounds, sizes }) => {
  const openpyxl = pythonWith('openpyxl');
  const pandas = pythonWith('pandas');
  const contenders: Contender[] = [
    inNode('bare scan and bare writing (the limit)', 'copyScanning'),
    { name: OURS, command: mergeArgs },
    inNode('exceljs, streaming both ways', 'copyExceljsStreaming'),
    inNode('SheetJS', 'copySheetJs'),
    inNode('exceljs', 'copyExceljs'),
    { name: 'ssconvert --merge-to', command: isInstalled('ssconvert') ? withSsconvert : null },
    {
      name: 'openpyxl',
      command: openpyxl ? (from, out) => [openpyxl, '-c', COPY_OPENPYXL, from, out] : null,
    },
    {
      name: 'pandas with openpyxl',
      command: pandas ? (from, out) => [pandas, '-c', COPY_PANDAS, from, out] : null,
    },
  ];
  const tables: Table[] = [];
  for (const size of sizes) {
    const results = await contest(contenders, await corpora.of(size), corpora, rounds);
    tables.push(tableOf(`Merging, and copying, ${inWords(size)}`, results));
  }
  return tables;
};

/** It takes the files one by one. */
function withSsconvert(from: string, out: string): readonly [string, ...string[]] {
  return ['sh', '-c', 'exec ssconvert --merge-to="$1/copy.xlsx" "$0"/*.xlsx', from, out];
}

function inNode(name: string, script: Script): Contender {
  return { name, command: (from, out) => [process.execPath, built(script), from, out] };
}

function tableOf(title: string, results: readonly Result[]): Table {
  const ours = results.find(({ name }) => name === OURS)?.cost?.seconds ?? 0;
  return {
    title,
    note: 'All returns into one workbook. The others copy cells and look at nothing.',
    headings: ['', 'seconds', 'on the clock', 'MB', 'as Shirebook'],
    rows: results.map(({ name, cost, why }) =>
      cost
        ? [
            name,
            inSeconds(cost.seconds),
            inSeconds(cost.clock),
            inMegabytes(cost.megabytes),
            times(cost.seconds / ours),
          ]
        : [name, why],
    ),
  };
}
