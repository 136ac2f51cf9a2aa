import ts from 'typescript';

/** The checks that a row by itself can be put to: see `checkRow`. */
const OF_A_ROW = new Set(['eachAction', 'eachText', 'eachRemark']);

/**
 * A loader that takes out of rules what nobody sees where rows are checked one by one: their titles, the fixes that
 * they propose, and the checks that need more than a row. What only those import goes with them.
 */
export default function rowRules(text: string): string {
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, false);
  const gone = new Set<ts.Node>();
  const cuts: [from: number, to: number][] = [];
  const keepOf = <Item extends ts.Node>(items: ts.NodeArray<Item>, isSeen: (item: Item) => boolean): void => {
    items.forEach((item, at) => {
      if (isSeen(item)) return;
      gone.add(item);
      cuts.push([item.pos, items[at + 1]?.pos ?? items.end]);
    });
  };
  const visit = (node: ts.Node): void => {
    if (gone.has(node)) return;
    if (ts.isObjectLiteralExpression(node)) {
      keepOf(node.properties, (property) => property.name?.getText(file) !== 'edits');
    }
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'rule') {
      keepOf(
        node.arguments,
        (item) => !ts.isCallExpression(item) || OF_A_ROW.has(item.expression.getText(file)),
      );
      const [header] = node.arguments;
      if (header && ts.isObjectLiteralExpression(header)) {
        keepOf(header.properties, (property) => property.name?.getText(file) !== 'title');
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}
