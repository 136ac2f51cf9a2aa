import fc from 'fast-check';
import { readWorkbookBytes, UnreadableWorkbook } from '../../sync/source';
import { anXlsx, aSheet, stylesOf } from './builders/anXlsx';
import { cellsOf } from './builders/cellsOf';

const strings = '<si><t>Fit locks</t></si><si><r><t>Fit </t></r><r><t>bolts &amp; bars</t></r></si>';
const styles = stylesOf('General', 'dd/mm/yyyy', '0.0%');
const sheet = `<worksheet><cols><col min="2" max="2" hidden="1"/></cols><sheetData>
<row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>38168</v></c><c r="C1" t="inlineStr"><is><t>caf\u00e9</t></is></c></row>
<row r="3"><c r="A3" s="2"><f>B3/2</f><v>0.5</v></c><c r="B3" t="b"><v>1</v></c><c r="D3" t="e"><v>#REF!</v></c></row>
</sheetData><mergeCells><mergeCell ref="A5:B6"/></mergeCells></worksheet>`;

/** Reads, or says why not; anything else is a fault of ours. */
async function readsOrRefuses(bytes: Buffer): Promise<boolean> {
  return readWorkbookBytes('plan.xlsx', bytes).then(
    () => true,
    (error: unknown) => error instanceof UnreadableWorkbook,
  );
}

const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });

function damaged(bytes: Buffer, changes: readonly (readonly [number, number])[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const [place, byte] of changes) copy[place % copy.length] = byte;
  return copy;
}

describe('whatever becomes of a workbook, it is read or refused with a reason', () => {
  it('with bytes of a sheet changed', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const xml = damaged(Buffer.from(sheet), changes);
        expect(await readsOrRefuses(anXlsx({ sheets: [{ xml }], strings, styles }))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('with bytes of the file changed', async () => {
    const whole = anXlsx({ sheets: [{ xml: sheet }], strings, styles });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        expect(await readsOrRefuses(damaged(whole, changes))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('with a sheet cut anywhere', async () => {
    for (let length = 0; length < sheet.length; length += 3) {
      const xml = sheet.slice(0, length);
      expect(await readsOrRefuses(anXlsx({ sheets: [{ xml }], strings, styles }))).toBe(true);
    }
  });
});

/** A cell as most programs write it, and the same as nobody forbids to write it. */
const cell = fc
  .tuple(
    fc.constantFrom('', 's', 'str', 'inlineStr', 'b', 'n'),
    fc.integer({ min: 0, max: 3 }),
    fc.oneof(
      fc.integer({ min: 0, max: 3 }).map(String),
      fc.constantFrom('0.25', 'a_b', 'x &amp; y', 'é – ü', '38168', ''),
    ),
  )
  .map(([type, style, held]) => {
    const inner = (v: string) =>
      type === 'inlineStr' ? `<is><t>${held}</t></is>` : held === '' ? '' : `<${v}>${held}</${v}>`;
    return {
      plain: (place: string) => `<c r="${place}" s="${style}"${type && ` t="${type}"`}>${inner('v')}</c>`,
      odd: (place: string) =>
        `\n <x:c ${type && `t='${type}'`} r = '${place}' s='${style}' >${inner('v')}<extLst/></x:c > `,
    };
  });

it('a cell is the same however it is spelt', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, fc.boolean()), { maxLength: 20 }), async (cells) => {
      const rowOf = (spell: (one: (typeof cells)[number], place: string) => string) =>
        `<row r="1">${cells.map((one, i) => spell(one, `${String.fromCharCode(65 + i)}1`)).join('')}</row>`;
      const plain = await cellsOf(
        aSheet(
          rowOf(([one], place) => one.plain(place)),
          { strings, styles },
        ),
      );
      const mixed = await cellsOf(
        aSheet(
          rowOf(([one, odd], place) => (odd ? one.odd(place) : one.plain(place))),
          { strings, styles },
        ),
      );
      expect(mixed).toEqual(plain);
    }),
    { numRuns: 300 },
  );
});
