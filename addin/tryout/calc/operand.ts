import type { Range } from '../../../shared/grid';
import type { Scalar } from './scalar';

/** A block of values with at least one row and one column. */
export class Matrix {
  constructor(readonly rows: readonly (readonly Scalar[])[]) {}

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.rows[0]!.length;
  }

  at(row: number, column: number): Scalar {
    return this.rows[row]![column]!;
  }
}

/** A place on a sheet, whose cells are looked at when they are needed. */
export class Area implements Range {
  constructor(
    readonly sheet: string,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get height(): number {
    return this.bottom - this.top + 1;
  }

  get width(): number {
    return this.right - this.left + 1;
  }
}

/** What formulas calculate with. */
export type Operand = Scalar | Matrix | Area;
