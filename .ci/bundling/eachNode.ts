import type { AnyNode } from 'acorn';

/**
 * Goes through a script's syntax from the outside in.
 *
 * @param see is told of each node, and of the one around it (none has itself around it)
 * @param into says whether to look at a node, and so within it
 */
export function eachNode(
  node: AnyNode,
  see: (node: AnyNode, around: AnyNode) => void,
  into: (node: AnyNode) => boolean = () => true,
  around: AnyNode = node,
): void {
  if (!into(node)) return;
  see(node, around);
  for (const child of Object.values(node) as unknown[]) {
    for (const each of Array.isArray(child) ? (child as unknown[]) : [child]) {
      if (isNode(each)) eachNode(each, see, into, node);
    }
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
