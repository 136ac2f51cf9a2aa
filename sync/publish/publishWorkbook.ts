import type { CountyBook } from '../../shared/book';
import { workbookParts, zipParts } from '../xlsx';
import { countyWorkbookModel } from './countyWorkbookModel';

/** The county workbook as the bytes of an .xlsx file. The same book gives the same bytes. */
export async function publishWorkbook(book: CountyBook): Promise<Uint8Array> {
  return zipParts(workbookParts(countyWorkbookModel(book)));
}
