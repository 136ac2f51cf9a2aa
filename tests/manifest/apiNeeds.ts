import path from 'node:path';
import ts from 'typescript';

/** A call into Excel's library, and the least version of it that has what is called. */
export interface ApiNeed {
  readonly where: string;
  readonly member: string;
  /** `ExcelApi 1.14`; null where its documentation names none. */
  readonly set: string | null;
  /** Whether the code asks `isSetSupported` for that much, or more, before it calls. */
  readonly isGuarded: boolean;
}

const LIBRARY = /@types[\\/]office-js/;

/**
 * All that some source files use of Excel's library: properties and methods, and the names of those
 * that are loaded. The version comes from the library's types, whose documentation names it for every member.
 */
export function apiNeeds(files: readonly string[]): ApiNeed[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts'],
    types: ['office-js'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const needs: ApiNeed[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) need(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      need(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name), node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression: on } = node.expression;
      if (name.text === 'load') for (const arg of node.arguments) loaded(checker.getTypeAtLocation(on), arg);
    }
    ts.forEachChild(node, look);
  };
  const loaded = (type: ts.Type, names: ts.Expression): void => {
    if (ts.isArrayLiteralExpression(names)) names.elements.forEach((each) => loaded(type, each));
    if (ts.isObjectLiteralExpression(names)) {
      for (const { name } of names.properties) if (name) chain(type, name.getText(), names);
    }
    // A constant counts as what it says.
    const said = checker.getTypeAtLocation(names);
    if (said.isStringLiteral()) said.value.split(',').forEach((each) => chain(type, each.trim(), names));
  };
  /** `items/name`: each step is a member of what the step before it gives. */
  const chain = (type: ts.Type, steps: string, node: ts.Node): void => {
    let on: ts.Type | undefined = type;
    for (const step of steps.split('/')) {
      const member: ts.Symbol | undefined = on && checker.getPropertyOfType(on, step);
      need(member, node);
      const next: ts.Type | undefined = member && checker.getTypeOfSymbolAtLocation(member, node);
      on = next && (next.getNumberIndexType() ?? next);
    }
  };
  const need = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const declared = symbol?.declarations?.[0];
    if (!symbol || !declared || !LIBRARY.test(declared.getSourceFile().fileName)) return;
    const set = setOf(declared);
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    needs.push({
      where: `${path.basename(file.fileName)}:${line + 1}`,
      member: `${ownerOf(declared)}.${symbol.name}`,
      set,
      isGuarded: set !== null && isGuarded(node, set),
    });
  };
  for (const file of files) ts.forEachChild(program.getSourceFile(file)!, look);
  return needs;
}

/** What a member's documentation says of its set, or else its owner's. */
function setOf(declared: ts.Declaration): string | null {
  for (let node: ts.Node | undefined = declared; node; node = node.parent) {
    const said = ts
      .getJSDocCommentsAndTags(node)
      .map((each) => each.getText())
      .join('\n');
    // The last of several overloads or remarks counts for none of the others: take the first.
    const set = /\[Api set: (\w+ [\w.]+)/.exec(said)?.[1];
    if (set) return set;
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node))
      return null;
  }
  return null;
}

function ownerOf(declared: ts.Declaration): string {
  const owner = declared.parent;
  const isNamed =
    ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner) || ts.isEnumDeclaration(owner);
  return (isNamed && owner.name?.text) || 'Excel';
}

/**
 * Whether the node is reached only where Excel has the set: it stands under a condition that asks
 * `isSetSupported('ExcelApi', '1.16')`, or behind an `if (!…isSetSupported(…)) return`.
 */
function isGuarded(node: ts.Node, set: string): boolean {
  const asksEnough = (condition: ts.Expression | null): boolean => {
    const asked = condition && /isSetSupported\(\s*'(\w+)',\s*'([\d.]+)'/.exec(condition.getText());
    return !!asked && !isAbove(set, `${asked[1]} ${asked[2]}`);
  };
  for (let child = node, above = node.parent; above; child = above, above = above.parent) {
    if (asksEnough(conditionOf(above, child))) return true;
    if (!ts.isBlock(above)) continue;
    const before = above.statements.slice(0, above.statements.indexOf(child as ts.Statement));
    if (before.some((each) => asksEnough(refusalOf(each)))) return true;
  }
  return false;
}

/** The condition under which a node's child is reached. */
function conditionOf(above: ts.Node, child: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(above)) return child === above.thenStatement ? above.expression : null;
  if (ts.isConditionalExpression(above)) return child === above.whenTrue ? above.condition : null;
  const isAnd =
    ts.isBinaryExpression(above) && above.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && child === above.right ? above.left : null;
}

/** What has to hold for a statement such as `if (!…) return` to let the others pass. */
function refusalOf(statement: ts.Statement): ts.Expression | null {
  if (!ts.isIfStatement(statement)) return null;
  const { expression, thenStatement: then } = statement;
  const ends = ts.isReturnStatement(then) || ts.isThrowStatement(then);
  const isNot =
    ts.isPrefixUnaryExpression(expression) && expression.operator === ts.SyntaxKind.ExclamationToken;
  return ends && isNot ? expression.operand : null;
}

/** Whether a set needs more than what is given: `ExcelApi 1.9` is below `ExcelApi 1.14`. */
export function isAbove(set: string, given: string): boolean {
  const [name, version = ''] = set.split(' ');
  const [givenName, givenVersion = ''] = given.split(' ');
  if (name !== givenName || !/^[\d.]+$/.test(version)) return true;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [givenMajor = 0, givenMinor = 0] = givenVersion.split('.').map(Number);
  return major > givenMajor || (major === givenMajor && minor > givenMinor);
}
