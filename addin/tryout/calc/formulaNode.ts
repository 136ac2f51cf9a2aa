import type { Scalar } from './scalar';
import type { Corner } from './token';

export type BinarySign = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula, taken apart. */
export type FormulaNode =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  /** An area; null for the sheet means the formula's own. */
  | {
      readonly kind: 'area';
      readonly sheet: string | null;
      readonly from: Corner;
      readonly to: Corner;
    }
  /** An area between what two formulas give: `A2:INDEX(A2:A9,3)`. */
  | { readonly kind: 'span'; readonly from: FormulaNode; readonly to: FormulaNode }
  | { readonly kind: 'name'; readonly name: string }
  /** Null stands for an argument left out: `IF(A1,,2)`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (FormulaNode | null)[] }
  | { readonly kind: 'minus'; readonly of: FormulaNode }
  | { readonly kind: 'percent'; readonly of: FormulaNode }
  /** `@A1:A9`: the one value of it that stands in the formula's own row or column. */
  | { readonly kind: 'one'; readonly of: FormulaNode }
  | {
      readonly kind: 'binary';
      readonly sign: BinarySign;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };
