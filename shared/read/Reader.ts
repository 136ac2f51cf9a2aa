import type { Workbook } from '../grid';
import type { Reading } from '../model';
import { read } from './read';
import { Views } from './sheet';
import { unchanged } from './unchanged';

/**
 * Reads a return again and again as it is edited. The reading is always equal to that of `read`; what
 * did not change in it is the very same object as in the last one. Sheets and rows that did not
 * change should be the same objects in the workbook too: they are then not looked at again.
 */
export class Reader {
  private readonly views = new Views();
  private last: Reading | null = null;

  read(workbook: Workbook): Reading {
    const reading = read(workbook, this.views);
    this.last = this.last ? unchanged(this.last, reading) : reading;
    return this.last;
  }
}
