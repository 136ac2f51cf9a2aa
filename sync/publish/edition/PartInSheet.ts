import type { EditionPart } from './editionPart';
import type { SheetLook } from './SheetLook';

/** A return's rows in a sheet, as they are to stand there. */
export interface PartInSheet {
  readonly part: EditionPart;
  readonly look: SheetLook;
  /** Of the look. */
  readonly key: string;
  /** The sheet's place in the workbook. */
  readonly path: string;
  /** The number of its first row. */
  readonly first: number;
}
