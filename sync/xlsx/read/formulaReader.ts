import type { Amount } from '../amount';
import { nameCode, type XmlCursor } from '../xml';
import { bytesToIndex } from './bytesToNumber';
import { translateFormula } from './translateFormula';

/** A formula without its `=`. */
export type Formula = string;

const T = nameCode('t');
const SI = nameCode('si');

interface Master {
  readonly formula: Formula;
  readonly row: number;
  readonly column: number;
}

/** Reads `<f>`: a shared formula stands in full at its first cell only, the others name it by number. */
export class FormulaReader {
  readonly #masters = new Map<number, Master>();

  constructor(
    private readonly cursor: XmlCursor,
    private readonly amount: Amount,
  ) {}

  /** The formula whose opening tag was just read, as the cell at this place has it; null for none. */
  read(row: number, column: number): Formula | null {
    const { cursor } = this;
    let type = '';
    let shared = -1;
    while (cursor.nextAttribute()) {
      if (cursor.attributeCode === T) type = cursor.value();
      else if (cursor.attributeCode === SI)
        shared = bytesToIndex(cursor.bytes, cursor.valueStart, cursor.valueEnd);
    }
    const formula = cursor.text();
    if (type === 'shared' && shared >= 0) {
      if (formula !== '') this.#masters.set(shared, { formula, row, column });
      else return this.#translated(shared, row, column);
    }
    // A what-if table has no text of its own; its cells are computed all the same.
    if (type === 'dataTable') return 'TABLE()';
    return formula === '' ? null : formula;
  }

  #translated(shared: number, row: number, column: number): Formula {
    const master = this.#masters.get(shared);
    if (!master) return '';
    this.amount.countCopied(master.formula.length);
    return translateFormula(master.formula, row - master.row, column - master.column);
  }
}
