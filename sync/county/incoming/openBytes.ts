import { withoutComputed, type Workbook } from '../../../shared/grid';
import type { Reading } from '../../../shared/model';
import { read } from '../../../shared/read';
import { readWorkbookBytes } from '../../source';
import { CountyWorkbook } from '../readReturn';
import { areCountySheets } from '../isCountyWorkbook';

/** A return's sheets and what was understood of them. */
export interface Opened {
  readonly workbook: Workbook;
  readonly reading: Reading;
}

/** Throws what `refusalOf` puts into words. */
export async function openBytes(file: string, bytes: Buffer): Promise<Opened> {
  return openWorkbook(await readWorkbookBytes(file, bytes));
}

/** The same for what was read already. */
export function openWorkbook(whole: Workbook): Opened {
  const workbook = withoutComputed(whole);
  if (areCountySheets(workbook.sheets.map(({ sheet }) => sheet))) throw new CountyWorkbook();
  return { workbook, reading: read(workbook) };
}
