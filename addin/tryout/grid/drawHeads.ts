import { columnName } from '../../../shared/grid';
import type { Axis } from './Axis';
import { element, place } from './element';

/** The corner and the letters of the columns in sight, each with a grip for its width. */
export function drawHeads(columns: Axis, left: number, right: number, margin: number): HTMLElement[] {
  // No heading: it stands over the row numbers, and says nothing.
  const corner = element('div', {
    class: 'sheet-corner',
    role: 'gridcell',
    'aria-label': 'Whole sheet',
    'aria-colindex': 1,
  });
  const letters = Array.from({ length: right - left + 1 }, (_letter, index) => left + index).flatMap(
    (column) => {
      if (columns.sizeOf(column) === 0) return [];
      const grip = element('span', { class: 'column-grip', 'data-column': column });
      const head = element(
        'div',
        { class: 'column-head', role: 'columnheader', 'aria-colindex': column + 2 },
        columnName(column),
        grip,
      );
      place(head, { left: margin + columns.startOf(column), width: columns.sizeOf(column) });
      return [head];
    },
  );
  return [corner, ...letters];
}
