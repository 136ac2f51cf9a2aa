import { parse, type MethodDefinition } from 'acorn';
import { eachNode } from './eachNode';

/**
 * Leaves out the methods of classes that a script names nowhere: minifiers keep all, since they could be called by
 * a name that is put together. No script of ours does that.
 */
export function withoutUnusedMethods(code: string): string {
  const methods: MethodDefinition[] = [];
  const named = new Set(['constructor']);
  eachNode(parse(code, { ecmaVersion: 2022 }), (node, around) => {
    if (node.type === 'MethodDefinition') methods.push(node);
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier')
      named.add(node.property.name);
    if (node.type === 'Property' && around.type === 'ObjectPattern' && node.key.type === 'Identifier')
      named.add(node.key.name);
    if (node.type === 'Literal' && typeof node.value === 'string') named.add(node.value);
  });
  const unused = methods.filter(({ key }) => key.type === 'Identifier' && !named.has(key.name));
  if (unused.length === 0) return code;
  let text = '';
  let at = 0;
  for (const { start, end } of unused.sort((a, b) => a.start - b.start)) {
    text += code.slice(at, start);
    at = end;
  }
  return withoutUnusedMethods(text + code.slice(at));
}
