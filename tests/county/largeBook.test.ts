import { writeFileSync } from 'node:fs';
import { composeCountyBook, withRows } from '../../shared/book';
import { isCountyWorkbook } from '../../sync/county';
import { openBook } from '../../sync/county/takeBack';
import { publishWorkbook } from '../../sync/publish';
import { Archive, OUR_OWN } from '../../sync/xlsx';
import { aCounty } from '../builders/aReturn';
import { aFolder } from '../cli/aFolder';

const folder = aFolder();

/** Packs better, and unpacks to more, than is let pass in a stranger's file. */
test('A county workbook that is large and repeats itself is known as ours, and is read back', async () => {
  const text = 'The same words once more, as in every other row of this table. '.repeat(100);
  const rows = Array.from({ length: 4000 }, (_, at) => ['Vale', 'Table', `Row ${at}`, 'Column', text, null]);
  const frame = composeCountyBook(aCounty([], { versions: { Publication: '7' } }));
  const bytes = Buffer.from(await publishWorkbook(withRows(frame, [{ Reference: { rows } }])));
  expect(() => new Archive(bytes)).toThrow();
  expect(new Archive(bytes, OUR_OWN).has('xl/workbook.xml')).toBe(true);

  const file = folder.file('county.xlsx');
  writeFileSync(file, bytes);
  expect(await isCountyWorkbook(file)).toBe(true);
  const { workbook, publication } = await openBook(file, bytes);
  expect(publication).toBe(7);
  expect(workbook.sheets.find(({ sheet }) => sheet === 'Reference')!.rows).toHaveLength(4000 + 3);
});
