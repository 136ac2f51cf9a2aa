import type { TemplateBook } from '../../shared/template';
import { workbookParts, zipParts } from '../xlsx';
import { originalSheetModel } from './originalSheetModel';
import { templateSheetModel } from './templateSheetModel';

/** A plan's workbook as the bytes of an .xlsx file. The same book gives the same bytes. */
export async function publishTemplate(book: TemplateBook): Promise<Uint8Array> {
  return zipParts(
    workbookParts({
      title: book.title,
      creator: 'Shirebook',
      asAt: book.asAt,
      sheets: [
        ...book.sheets.map(templateSheetModel),
        ...book.originals.map(({ name, grid }) => originalSheetModel(name, grid)),
      ],
    }),
  );
}
