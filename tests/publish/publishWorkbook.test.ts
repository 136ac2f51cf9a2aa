import * as XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { BookColumn, BookValue, CountyBook } from '../../shared/book';
import { publishWorkbook } from '../../sync/publish';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';

const column = (heading: string, traits: Partial<BookColumn> = {}): BookColumn => ({
  heading,
  kind: 'text',
  widest: 30,
  from: 'district',
  ...traits,
});

function bookOf(rows: BookValue[][], columns = [column('Said')]): CountyBook {
  const table = { name: 'Words', columns, rows };
  const sheets = [{ name: 'Words', title: 'Words & more', lines: [], table }];
  return { title: 'Shire', county: 'Shire', asAt: '2004-10-01', sheets };
}

async function sheetOf(book: CountyBook, name = 'Words'): Promise<XLSX.WorkSheet> {
  return XLSX.read(await publishWorkbook(book), { cellNF: true, cellStyles: true }).Sheets[name]!;
}

async function partsOf(book: CountyBook): Promise<Record<string, string>> {
  const parts = unzipSync(await publishWorkbook(book));
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes).replaceAll('&quot;', '"')]),
  );
}

describe('the county workbook as another reader sees it', () => {
  test('has title, day and heading row where they belong', async () => {
    const sheet = await sheetOf(bookOf([['a']]));
    expect([sheet.A1.v, sheet.A2.v, sheet.A4.v, sheet.A5.v]).toEqual([
      'Words & more',
      'As at 1 October 2004',
      'Said',
      'a',
    ]);
  });

  test.each<[string, BookValue, object]>([
    ['a count', 8800, { t: 'n', v: 8800, w: '8,800' }],
    ['a rate', 9.69, { t: 'n', v: 9.69, w: '9.69' }],
    ['a share', { kind: 'share', value: 0.386 }, { t: 'n', v: 0.386, w: '38.6%' }],
    ['a change by percent', { kind: 'percent change', value: -0.47 }, { t: 'n', v: -0.47, w: '-47%' }],
    ['a change by half a percent', { kind: 'percent change', value: 0.125 }, { t: 'n', w: '+12.5%' }],
    ['a change by points', { kind: 'points change', value: 10 }, { t: 'n', v: 10, w: '+10 points' }],
    ['a day', { kind: 'day', value: '2004-06-30' }, { t: 'n', v: 38168, w: '30 Jun 2004' }],
    ['a day before Excel’s time', { kind: 'day', value: '1888-08-31' }, { t: 's', v: '31 August 1888' }],
    ['text like a number', '007', { t: 's', v: '007' }],
    ['text like a formula', '=1+1', { t: 's', v: '=1+1' }],
    ['text like a command', '@SUM(A1)', { t: 's', v: '@SUM(A1)' }],
    ['text with a list', '- one\n- two', { t: 's', v: '- one\n- two' }],
    ['text with spaces around it', '  so  ', { t: 's', v: '  so  ' }],
    ['text with markup', '<b>R&D "x"</b>', { t: 's', v: '<b>R&D "x"</b>' }],
    ['text that looks escaped', 'a_x0041_b', { t: 's', v: 'a_x0041_b' }],
    ['text with a control character', 'a\u0001b\u000Bc', { t: 's', v: 'abc' }],
    ['text with half a character', 'a\uD83Db', { t: 's', v: 'ab' }],
    ['text with a whole one', 'a😀b', { t: 's', v: 'a😀b' }],
    ['text from Windows', 'a\r\nb', { t: 's', v: 'a\nb' }],
  ])('%s arrives as it is', async (_, value, expected) => {
    const sheet = await sheetOf(bookOf([[value]]));
    expect(sheet.A5).toMatchObject(expected);
    expect(sheet.A5.f).toBeUndefined();
  });

  test('any text arrives, but for what XML cannot carry', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 1 }),
        async (texts) => {
          const sheet = await sheetOf(bookOf(texts.map((text) => [text])));
          for (const [index, text] of texts.entries()) {
            const carried = text
              .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
              .replace(/\r\n?/g, '\n');
            expect(sheet[`A${index + 5}`]?.v ?? '').toBe(carried);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('says where text was too long for a cell, and keeps within the limit', async () => {
    const sheet = await sheetOf(bookOf([['😀'.repeat(20_000)]]));
    expect(sheet.A5.v.length).toBeLessThanOrEqual(32_767);
    expect(sheet.A5.v).toMatch(/[^\uD83D] … \[cut here: the text has 40,000 characters/);
  });
});

describe('the parts of the county workbook', () => {
  const parts = partsOf(aCountyOfEverything());

  test('are the same bytes for the same book', async () => {
    const [once, again] = await Promise.all([
      publishWorkbook(aCountyOfEverything()),
      publishWorkbook(aCountyOfEverything()),
    ]);
    expect(Buffer.compare(once, again)).toBe(0);
  });

  test('name every table once, with the texts of its heading cells', async () => {
    const workbook = XLSX.read(await publishWorkbook(aCountyOfEverything()));
    const tables = Object.entries(await parts).filter(([path]) => path.startsWith('xl/tables/'));
    expect(tables).toHaveLength(11);
    const names = new Set<string>();
    for (const [, xml] of tables) {
      const name = / name="([^"]+)"/.exec(xml)![1]!;
      names.add(name);
      const ref = / ref="([^"]+)"/.exec(xml)![1]!;
      expect(xml).toContain(`<autoFilter ref="${ref}"/>`);
      const { s: from, e: to } = XLSX.utils.decode_range(ref);
      expect(to.r).toBeGreaterThan(from.r);
      const columns = [...xml.matchAll(/<tableColumn id="(\d+)" name="([^"]+)"/g)];
      expect(columns.map(([, id]) => Number(id))).toEqual(columns.map((_, index) => index + 1));
      const cells = columns.map((_, index) => {
        const heading = workbook.Sheets[name]![XLSX.utils.encode_cell({ r: from.r, c: index })];
        return heading.v;
      });
      expect(columns.map(([, , heading]) => heading)).toEqual(cells);
      expect(new Set(cells.map((cell) => cell.toLowerCase())).size).toBe(cells.length);
    }
    expect(names.size).toBe(tables.length);
  });

  test('are all declared, and every relation leads to one', async () => {
    const all = await parts;
    const types = all['[Content_Types].xml']!;
    const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!);
    const real = Object.keys(all).filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml');
    expect(declared.sort()).toEqual(real.sort());
    for (const [path, xml] of Object.entries(all).filter(([each]) => each.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of xml.matchAll(/Target="([^"]+)"/g)) {
        expect(real).toContain(new URL(target!, `file:///${folder}`).pathname.slice(1));
      }
    }
  });

  test('hold no formula, no merged cell, no hidden sheet and no comment', async () => {
    const xml = Object.values(await parts).join('\n');
    expect(xml).not.toMatch(/<f>|<mergeCell|state="hidden|comments|macro="[^"]/);
  });

  test('repeat the headings on each printed page', async () => {
    const workbook = (await parts)['xl/workbook.xml']!;
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Actions\'!$4:$4</definedName>',
    );
  });

  test('colour a RAG by its word, and offer the county its choices', async () => {
    const actions = (await parts)['xl/worksheets/sheet2.xml']!;
    expect(actions).toContain('<formula>OR(O5="Red",LEFT(O5,4)="Red ")</formula>');
    expect(actions).toContain('<formula1>"Red ▲,Amber ◆,Green ●,Complete ✔,Closed ■,Not due ○"</formula1>');
    const conflicts = (await parts)['xl/worksheets/sheet10.xml']!;
    expect(conflicts).toContain('<formula1>"District,County"</formula1>');
    // Text of the county's own can stand there as well.
    expect(conflicts).not.toContain('showErrorMessage');
  });
});
