import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { anXlsx, stylesOf } from '../xlsx/builders/anXlsx';

/** A sound file, from which broken ones are made. */
export interface Seed {
  readonly file: string;
  readonly bytes: Buffer;
}

const EXAMPLES = path.resolve(__dirname, '../../examples/county');

const PLAN = [
  ['Safer Marlbury 2010/11'],
  [],
  ['Ref', 'Action', 'Lead', 'By when', 'Status'],
  ['1.1', 'Fit locks to forty sheds', 'Sgt A. Bell', 'June 2010', 'Done'],
  ['1.2', 'Light the underpass, and the café', 'Housing', '30/09/2010', 0.5],
];

/** Every form of file that is read, each small. */
export function seedFiles(): Seed[] {
  const examples = readdirSync(EXAMPLES)
    .filter((name) => /\.(xlsx|ods|csv)$/.test(name))
    .map((file) => ({ file, bytes: readFileSync(path.join(EXAMPLES, file)) }));
  const csv = PLAN.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
  return [
    ...examples,
    { file: 'odd.xlsx', bytes: oddWorkbook() },
    ...(['biff8', 'biff5', 'xlsb', 'xlml', 'html', 'fods'] as const).map((form) => bySheetJs(form)),
    { file: 'wide.csv', bytes: Buffer.from(`\ufeff${csv}`, 'utf16le') },
    { file: 'plain.tsv', bytes: Buffer.from(csv.replaceAll(',', '\t'), 'latin1') },
  ];
}

function bySheetJs(form: BookType): Seed {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(PLAN);
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }];
  utils.book_append_sheet(book, sheet, 'Plan');
  return { file: `${form}.xls`, bytes: write(book, { type: 'buffer', bookType: form }) as Buffer };
}

/** With something of everything that a sheet may have. */
function oddWorkbook(): Buffer {
  const rows = `
<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>38168</v></c><c r="C1" t="inlineStr"><is><r><t>ca</t></r><rPh><t>x</t></rPh><r><t>fé</t></r></is></c></row>
<row r="3"><c r="A3" s="2"><f t="shared" ref="A3:A4" si="0">B3/2</f><v>0.5</v></c><c r="B3" t="b"><v>1</v></c><c r="D3" t="e"><v>#REF!</v></c><c t="d"><v>2010-06-30</v></c></row>
<row><c r="A4"><f t="shared" si="0"/></c><c r="B4" t="str"><v>_x000D_ &amp; &#x2014;<![CDATA[ <b> ]]></v></c></row>`;
  return anXlsx({
    sheets: [
      {
        name: 'Plan',
        rows,
        before: '<dimension ref="A1:D4"/><cols><col min="2" max="2" hidden="1"/></cols>',
        after: '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
      },
      { name: 'Kept', rows: '<row r="1"><c r="A1"><v>1</v></c></row>', state: 'veryHidden' },
    ],
    strings: '<si><t>Fit locks</t></si><si><r><t>Fit </t></r><r><t>bolts &amp; bars</t></r></si>',
    styles: stylesOf('General', 'dd/mm/yyyy', '0.0%', '[h]:mm'),
  });
}
