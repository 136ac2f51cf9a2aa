import type { CellPlace } from './calcWorkbook';
import type { FormulaNode } from './formulaNode';
import type { Precedents } from './precedents';
import type { Scalar } from './scalar';

/** A formula of the workbook and how far its calculation is. */
export interface FormulaRecord extends CellPlace {
  /** Null where the text is no formula. */
  readonly node: FormulaNode | null;
  readonly precedents: Precedents;
  /** Null until it is calculated for the first time. */
  value: Scalar;
  /** `busy` while it is being calculated: who asks for it then goes round in a circle. */
  state: 'settled' | 'due' | 'busy';
}
