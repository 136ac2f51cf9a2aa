import { EMPTY_BOX, type Box } from './box';
import type { Shelf } from './ports';

/** Keeps boxes for as long as the pane lives: where the browser lets nothing be kept, and in tests. */
export function memoryShelf(): Shelf {
  const boxes = new Map<string, Box>();
  const held = (workbook: string) => boxes.get(workbook) ?? EMPTY_BOX;
  return {
    load: (workbook) => Promise.resolve(held(workbook)),
    update: (workbook, change) => {
      const box = change(held(workbook));
      boxes.set(workbook, box);
      return Promise.resolve(box);
    },
  };
}
