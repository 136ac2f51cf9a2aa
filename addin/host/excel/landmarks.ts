/// <reference types="office-js" />
import type { Landmark } from '../sheetPort';
import { rangeAt } from './areas';

/**
 * Queues what fails where a landmark is not as it should be. A message is done up to its first failure,
 * so that nothing behind it is written.
 */
export function queueLandmarks(workbook: Excel.Workbook, landmarks: readonly Landmark[]): void {
  for (const { sheet, row, column, text } of landmarks) {
    if (text === null) {
      // The last column in use lies before it, or there is no such place.
      const before = rangeAt(workbook, sheet, { top: 0, left: 0, bottom: 0, right: Math.max(0, column - 1) });
      const used = workbook.worksheets.getItem(sheet).getUsedRange(true);
      used.getLastColumn().getIntersection(before.getEntireColumn()).load('columnIndex');
    } else {
      // Of a single cell it would look through the whole sheet.
      const left = Math.max(0, column - 1);
      const beside = rangeAt(workbook, sheet, { top: row, left, bottom: row, right: left + 1 });
      const here = rangeAt(workbook, sheet, { top: row, left: column, bottom: row, right: column });
      beside.find(text, { completeMatch: true, matchCase: true }).getIntersection(here).load('columnIndex');
    }
  }
}
