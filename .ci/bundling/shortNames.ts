import { parse } from 'acorn';
import { Linter, type Scope } from 'eslint';
import { eachNode } from './eachNode';

/** What has one name: a variable, or a class, which its body knows as a variable of its own. */
interface Named {
  /** Where its name stands, from and to. */
  readonly places: Map<number, number>;
  /** Where it is seen or could be meant: no two that share a scope may have the same name. */
  readonly scopes: Set<Scope.Scope>;
}

const LETTERS = 'etnrilaosucdfmhgpywbvxkjqzETNRILAOSUCDFMHGPYWBVXKJQZ_$';

/** Of three letters none is needed. */
const NO_NAMES = new Set(['do', 'if', 'in']);

/**
 * Names what a minified script declares anew, each as short as can be, what is named most often first: minifiers go
 * from scope to scope, and leave words that are said once, and all that is used everywhere, two letters. That takes
 * a fiftieth off. What is declared for other scripts keeps its name, and no block may declare functions.
 */
export function withShortNames(code: string): string {
  const shorthands = new Set<number>();
  eachNode(parse(code, { ecmaVersion: 2022 }), (node) => {
    if (node.type === 'Property' && node.shorthand) shorthands.add(node.start);
  });
  const { globalScope, scopes } = scopesOf(code);
  const kept = new Set(globalScope!.variables.map(({ name }) => name));
  for (const { identifier } of globalScope!.through) kept.add(identifier.name);

  const places: [start: number, end: number, name: string][] = [];
  const taken = new Map(scopes.map((scope) => [scope, new Set<string>()]));
  for (const each of namedIn(scopes.filter((scope) => scope !== globalScope))) {
    const near = [...each.scopes].map((scope) => taken.get(scope)!);
    const name = firstName((word) => kept.has(word) || near.some((names) => names.has(word)));
    for (const names of near) names.add(name);
    for (const [start, end] of each.places) places.push([start, end, name]);
  }

  let text = '';
  let at = 0;
  for (const [start, end, name] of places.sort(([a], [b]) => a - b)) {
    const key = shorthands.has(start) ? `${code.slice(start, end)}:` : '';
    text += code.slice(at, start) + key + name;
    at = end;
  }
  return text + code.slice(at);
}

function scopesOf(code: string): Scope.ScopeManager {
  const linter = new Linter();
  const [fault] = linter.verify(code, { languageOptions: { ecmaVersion: 2022, sourceType: 'script' } });
  if (fault) throw new Error(`The script cannot be read: ${fault.message}`);
  return linter.getSourceCode().scopeManager;
}

/** All that is declared in some scopes, that which is named most often first. */
function namedIn(scopes: readonly Scope.Scope[]): Named[] {
  const byPlace = new Map<number, Named>();
  for (const variable of scopes.flatMap((scope) => scope.variables)) {
    const places = [...variable.identifiers, ...variable.references.map(({ identifier }) => identifier)].map(
      ({ range }) => range!,
    );
    const known = places.map(([start]) => byPlace.get(start)).find((named) => named !== undefined);
    const named = known ?? { places: new Map<number, number>(), scopes: new Set<Scope.Scope>() };
    for (const [start, end] of places) {
      named.places.set(start, end);
      byPlace.set(start, named);
    }
    for (const scope of seenIn(variable)) named.scopes.add(scope);
  }
  return [...new Set(byPlace.values())].sort((a, b) => b.places.size - a.places.size);
}

function seenIn({ scope, defs, references }: Scope.Variable): Set<Scope.Scope> {
  const seen = new Set([scope]);
  for (const { from } of references) {
    for (let each = from; each !== scope; each = each.upper!) seen.add(each);
  }
  // `var` counts in each block up to its own, and what is caught in the block behind it.
  const reachesBlocks = defs.some(
    ({ type, parent }) =>
      type === 'CatchClause' || (parent?.type === 'VariableDeclaration' && parent.kind === 'var'),
  );
  if (reachesBlocks) for (const block of blocksIn(scope)) seen.add(block);
  return seen;
}

function blocksIn({ childScopes }: Scope.Scope): Scope.Scope[] {
  const blocks = childScopes.filter(({ type }) => type !== 'function');
  return [...blocks, ...blocks.flatMap(blocksIn)];
}

function firstName(isTaken: (word: string) => boolean): string {
  for (const before of ['', ...LETTERS]) {
    for (const last of LETTERS) {
      const word = before + last;
      if (!NO_NAMES.has(word) && !isTaken(word)) return word;
    }
  }
  throw new Error('The script has more names than two letters can give');
}
