import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/*
 * Writes sheetsSchema.txt from the typings of the v4 API that are made from Google's discovery document:
 * unlike those of `googleapis`, they list the words of every enumeration. Install the package
 * `@maxim_mazurok/gapi.client.sheets-v4` anywhere and call this with the path of its index.d.ts.
 */

/** A message's fields: `name:string`, `range:GridRange`, `rows:RowData[]`, `type:ERROR|VALUE|…`. */
type Fields = Map<string, string>;

const [typings] = process.argv.slice(2);
if (!typings) throw new Error('Say where the typings are: …/index.d.ts');
const messages = new Map<string, Fields>();
const source = ts.createSourceFile('index.d.ts', readFileSync(typings, 'utf8'), ts.ScriptTarget.Latest, true);
collect(source);
const lines = [...reachable('BatchUpdateSpreadsheetRequest', 'BatchUpdateSpreadsheetResponse', 'Spreadsheet')]
  .sort()
  .map((name) => [name, ...[...messages.get(name)!].map(([field, type]) => `${field}:${type}`)].join(' '));
writeFileSync(path.join(__dirname, 'sheetsSchema.txt'), `${lines.join('\n')}\n`);

function collect(node: ts.Node): void {
  if (ts.isInterfaceDeclaration(node)) {
    const fields = messages.get(node.name.text) ?? new Map<string, string>();
    messages.set(node.name.text, fields);
    for (const member of node.members) {
      if (ts.isPropertySignature(member) && member.type)
        fields.set(member.name.getText(), kindOf(member.type));
    }
  }
  ts.forEachChild(node, collect);
}

function kindOf(node: ts.TypeNode): string {
  if (ts.isArrayTypeNode(node)) return `${kindOf(node.elementType)}[]`;
  if (ts.isParenthesizedTypeNode(node)) return kindOf(node.type);
  if (ts.isUnionTypeNode(node)) return node.types.map(kindOf).join('|');
  if (ts.isLiteralTypeNode(node)) return node.literal.getText().slice(1, -1);
  if (node.kind === ts.SyntaxKind.StringKeyword) return 'string';
  if (node.kind === ts.SyntaxKind.NumberKeyword) return 'number';
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean';
  const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : 'any';
  return name === 'Record' ? 'any' : name;
}

function reachable(...roots: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name) || !messages.has(name)) return;
    found.add(name);
    for (const type of messages.get(name)!.values()) visit(type.replace('[]', ''));
  };
  roots.forEach(visit);
  return found;
}
