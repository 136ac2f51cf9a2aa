import type { Workbook } from '../grid';
import { isTemplateSheet } from './isTemplate';
import { sheetNames, type SheetNames } from './sheetNames';

/** The plans there are in the template, by their Plan sheets: an officer may have deleted one. */
export function templatePlaces({ sheets }: Workbook): SheetNames[] {
  return sheets.flatMap((_, index) => {
    const names = sheetNames(index + 1);
    return sheets.some((grid) => grid.sheet === names.plan && isTemplateSheet(grid)) ? [names] : [];
  });
}
