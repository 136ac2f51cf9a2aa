import { publicationCopy, type CountyBook, type PublicationOptions } from '../../shared/book';
import { workbookParts, zipParts } from '../xlsx';
import { countyWorkbookModel } from './countyWorkbookModel';
import { csvOf } from './csvOf';
import { odsParts } from './ods/odsParts';

/**
 * The files of a publication for the public, by name: the workbook as .xlsx and .ods, and a .csv of
 * each table. The same book gives the same bytes.
 */
export async function publishCopy(
  book: CountyBook,
  options: PublicationOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const copy = publicationCopy(book, options);
  const files = new Map([
    ['county.xlsx', zipParts(workbookParts(countyWorkbookModel(copy)))],
    ['county.ods', zipParts(odsParts(countyWorkbookModel(copy)))],
  ]);
  for (const { table } of copy.sheets) {
    if (table) files.set(`${table.name.toLowerCase()}.csv`, csvOf(table));
  }
  return files;
}
