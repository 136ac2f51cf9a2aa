import type { CountyBook } from '../../shared/book';
import type { WorkbookModel } from '../xlsx';
import { aboutSheetModel } from './aboutSheetModel';
import { tableSheetModel } from './tableSheetModel';

/** The county workbook, cell by cell, as it is going to be written. */
export function countyWorkbookModel(book: CountyBook): WorkbookModel {
  return {
    title: book.title,
    creator: 'Shirebook',
    asAt: book.asAt,
    sheets: book.sheets.map((sheet) =>
      sheet.table ? tableSheetModel(book, sheet, sheet.table) : aboutSheetModel(book, sheet),
    ),
  };
}
