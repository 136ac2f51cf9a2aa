import { withoutComputed, type Workbook } from '../../../shared/grid';
import type { Reading } from '../../../shared/model';
import { read } from '../../../shared/read';
import { readWorkbookBytes } from '../../source';
import { CountyWorkbook } from '../readReturn';
import { areCountySheets } from '../isCountyWorkbook';

/** A return's sheets and what was understood of them. Throws what `refusalOf` puts into words. */
export async function openBytes(
  file: string,
  bytes: Buffer,
): Promise<{ readonly workbook: Workbook; readonly reading: Reading }> {
  const workbook = withoutComputed(await readWorkbookBytes(file, bytes));
  if (areCountySheets(workbook.sheets.map(({ sheet }) => sheet))) throw new CountyWorkbook();
  return { workbook, reading: read(workbook) };
}
