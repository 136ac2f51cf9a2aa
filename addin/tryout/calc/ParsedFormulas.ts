import type { FormulaRecord } from './formulaRecord';
import { parseFormula } from './parseFormula';
import { precedentsOf } from './precedents';

/** More formulas than a long plan has. */
const MOST_KEPT = 50_000;

type ParsedFormula = Pick<FormulaRecord, 'node' | 'precedents'>;

/** Formulas as they were parsed before, for they come again: below a row that went, each reads as the one before it did. */
export class ParsedFormulas {
  private readonly known = new Map<string, ParsedFormula>();

  parsed(formula: string): ParsedFormula {
    const known = this.known.get(formula);
    if (known) return known;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    const node = parseFormula(formula);
    const parsed = { node, precedents: precedentsOf(node ?? { kind: 'value', value: 0 }) };
    this.known.set(formula, parsed);
    return parsed;
  }
}
