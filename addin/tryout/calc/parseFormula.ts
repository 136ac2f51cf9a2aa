import type { BinarySign, FormulaNode } from './formulaNode';
import { CalcError, errorNamed, type Scalar } from './scalar';
import type { Corner, Token } from './token';
import { tokenise } from './tokenise';

/** Weaker first, as Excel binds them. */
const LEVELS: readonly (readonly BinarySign[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** A formula, without its `=`, taken apart; null where it is none. */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokenise(formula);
  if (!tokens || tokens.length === 0) return null;
  const parser = new Parser(tokens);
  const node = parser.expression(0);
  return parser.isAtEnd ? node : null;
}

/** Reads by descent; null all the way up where the text is no formula. */
class Parser {
  private next = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  expression(level: number): FormulaNode | null {
    const signs = LEVELS[level];
    if (!signs) return this.prefixed();
    let left = this.expression(level + 1);
    for (;;) {
      const sign = left && signs.find((each) => this.takes(each));
      if (!left || !sign) return left;
      const right = this.expression(level + 1);
      if (!right) return null;
      left = { kind: 'binary', sign, left, right };
    }
  }

  /** A minus binds stronger than any other sign: -2^2 is 4 in Excel. */
  private prefixed(): FormulaNode | null {
    if (this.takes('-')) {
      const of = this.prefixed();
      return of && { kind: 'minus', of };
    }
    if (this.takes('+')) return this.prefixed();
    if (this.takes('@')) {
      const of = this.prefixed();
      return of && { kind: 'one', of };
    }
    let node = this.span();
    while (node && this.takes('%')) node = { kind: 'percent', of: node };
    return node;
  }

  private span(): FormulaNode | null {
    let from = this.primary();
    while (from && this.takes(':')) {
      const to = this.primary();
      if (!to) return null;
      from = spanOf(from, to);
    }
    return from;
  }

  private primary(): FormulaNode | null {
    const token = this.tokens[this.next++];
    if (!token) return null;
    if (token.kind === 'number' || token.kind === 'text') return { kind: 'value', value: token.value };
    if (token.kind === 'error') return { kind: 'value', value: errorOf(token.name) };
    if (token.kind === 'reference') return areaOf(null, token.from, token.to ?? token.from);
    if (token.kind === 'sheet') return this.onSheet(token.name);
    if (token.kind === 'function') return this.call(token.name);
    if (token.kind === 'name') return nameOf(token.name);
    if (token.sign === '(') {
      const inner = this.expression(0);
      return this.takes(')') ? inner : null;
    }
    return token.sign === '{' ? this.array() : null;
  }

  private onSheet(sheet: string): FormulaNode | null {
    const token = this.tokens[this.next++];
    if (token?.kind === 'reference') return areaOf(sheet, token.from, token.to ?? token.from);
    return token?.kind === 'error' ? { kind: 'value', value: errorOf(token.name) } : null;
  }

  private call(name: string): FormulaNode | null {
    const args: (FormulaNode | null)[] = [];
    if (this.takes(')')) return { kind: 'call', name, args };
    for (;;) {
      if (this.sees(',') || this.sees(')')) args.push(null);
      else {
        const arg = this.expression(0);
        if (!arg) return null;
        args.push(arg);
      }
      if (this.takes(')')) return { kind: 'call', name, args };
      if (!this.takes(',')) return null;
    }
  }

  private array(): FormulaNode | null {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const node = this.prefixed();
      const value = node && constantOf(node);
      if (value === null) return null;
      rows.at(-1)!.push(value);
      if (this.takes('}')) break;
      if (this.takes(';')) rows.push([]);
      else if (!this.takes(',')) return null;
    }
    return rows.some(({ length }) => length !== rows[0]!.length) ? null : { kind: 'array', rows };
  }

  private sees(sign: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === 'sign' && token.sign === sign;
  }

  private takes(sign: string): boolean {
    const sees = this.sees(sign);
    if (sees) this.next += 1;
    return sees;
  }
}

function areaOf(sheet: string | null, from: Corner, to: Corner): FormulaNode {
  return { kind: 'area', sheet, from, to };
}

/** Between two cells as they are written the area is known at once. */
function spanOf(from: FormulaNode, to: FormulaNode): FormulaNode {
  const isPlain =
    from.kind === 'area' && to.kind === 'area' && (to.sheet === null || to.sheet === from.sheet);
  return isPlain && from.from === from.to && to.from === to.to
    ? areaOf(from.sheet, from.from, to.to)
    : { kind: 'span', from, to };
}

function nameOf(name: string): FormulaNode {
  const upper = name.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  return { kind: 'name', name: upper };
}

function constantOf(node: FormulaNode): Scalar {
  if (node.kind === 'value') return node.value;
  const value = node.kind === 'minus' ? constantOf(node.of) : null;
  return typeof value === 'number' ? -value : null;
}

function errorOf(name: string): CalcError {
  return errorNamed(name) ?? new CalcError('#VALUE!');
}
