import ts from 'typescript';

/** What a rule says of itself for the rules page and the tests; no page needs it at work. */
const DOCUMENTATION = new Set(['looksFor', 'why', 'fix', 'bad', 'good']);

/**
 * A loader that takes the documentation out of `rule({…})`: a third of the engine's weight would be
 * examples. What the documentation alone imports goes with it.
 */
export default function ruleHeaders(text) {
  if (!/\brule\(\s*\{/.test(text)) return text;
  const file = ts.createSourceFile('rule.ts', text, ts.ScriptTarget.Latest, false);
  const cuts = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'rule') {
      const [header] = node.arguments;
      if (header && ts.isObjectLiteralExpression(header)) {
        header.properties.forEach((property, at) => {
          const isDocumentation = property.name && DOCUMENTATION.has(property.name.getText(file));
          const end = header.properties[at + 1]?.pos ?? header.properties.end;
          if (isDocumentation) cuts.push([property.pos, end]);
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reverse().reduce((rest, [from, to]) => rest.slice(0, from) + rest.slice(to), text);
}
