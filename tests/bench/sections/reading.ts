import { contest, type Contender, type Result } from '../contest';
import { READ_OPENPYXL, READ_PANDAS } from '../contenders/inPython';
import { inWords } from '../Corpora';
import { built, isPackage, pythonWith, type Script } from '../programs';
import { inMegabytes, inSeconds, times, type Table } from '../table';
import type { Section } from './bench';

const OURS = 'Shirebook';
const WASM = 'calamine in WebAssembly';

/** Every cell of every return, with its type and as shown, from the files on the disk. */
export const reading: Section = async ({ corpora, rounds, sizes }) => {
  const openpyxl = pythonWith('openpyxl');
  const pandas = pythonWith('pandas');
  const contenders: Contender[] = [
    inNode('inflating alone', 'readInflating'),
    inNode('inflating and bare scan (the limit)', 'readScanning'),
    inNode(OURS, 'readShirebook'),
    isPackage('xlsx-wasm-node') ? inNode(WASM, 'readCalamine') : { name: WASM, command: null },
    inNode('SheetJS, dense', 'readSheetJs'),
    inNode('exceljs, streaming', 'readExceljsStreaming'),
    inNode('exceljs', 'readExceljs'),
    {
      name: 'openpyxl, read-only',
      command: openpyxl ? (from) => [openpyxl, '-c', READ_OPENPYXL, from] : null,
    },
    { name: 'pandas with openpyxl', command: pandas ? (from) => [pandas, '-c', READ_PANDAS, from] : null },
  ];
  const tables: Table[] = [];
  for (const size of sizes) {
    const results = await contest(contenders, await corpora.of(size), corpora, rounds);
    tables.push(tableOf(`Reading ${inWords(size)}`, results));
  }
  return tables;
};

function inNode(name: string, script: Script): Contender {
  return { name, command: (from) => [process.execPath, built(script), from] };
}

function tableOf(title: string, results: readonly Result[]): Table {
  const ours = results.find(({ name }) => name === OURS)?.cost?.seconds ?? 0;
  return {
    title,
    note: 'From files to cells with their types. Whole processes; “as Shirebook” is how many times its seconds the others take.',
    headings: ['', 'seconds', 'on the clock', 'MB', 'cells', 'as Shirebook'],
    rows: results.map(({ name, cost, why }) =>
      cost
        ? [
            name,
            inSeconds(cost.seconds),
            inSeconds(cost.clock),
            inMegabytes(cost.megabytes),
            cost.said,
            times(cost.seconds / ours),
          ]
        : [name, why],
    ),
  };
}
