import { parse, type AnyNode, type ArrowFunctionExpression, type Program } from 'acorn';
import { eachNode } from './eachNode';

/** A place in a script where a word stands, and how it is put there in words of the script's own. */
interface Use {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly text: (name: string) => string;
}

/** As long as all names that are given here. */
const ANY_NAME = 'ab';

/** What stands at least so often has one letter in the end: see `withShortNames`. */
const OFTEN = 40;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$';

/**
 * Says the words of a minified script once: the texts in it, and the members that are read by name, `a.milestones`,
 * which is `a[b]` after `let[b,c]="milestones|targets".split("|")`. That takes a thirteenth off the script. Names in objects that are
 * made stay, since engines make objects of known names much faster.
 *
 * @param code one function that is called where it stands, as webpack makes it
 */
export function withWordsSaidOnce(code: string): string {
  const program = parse(code, { ecmaVersion: 2022 });
  const { body } = wholeOf(program);
  const taken = new Set<string>();
  const uses = new Map<string, Use[]>();
  eachNode(program, (node) => {
    if (node.type === 'Identifier') taken.add(node.name);
  });
  eachNode(body, (node, around) => {
    const use = useOf(node, around, code);
    if (!use) return;
    const known = uses.get(use.word);
    if (known) known.push(use);
    else uses.set(use.word, [use]);
  });

  const free = freeNames(taken);
  const named = [...uses].filter(([word, places]) => isWorthIt(word, places));
  const names = new Map(named.map(([word]) => [word, free.next().value!]));

  let text = code.slice(0, body.start + 1) + declarationOf([...names]);
  let at = body.start + 1;
  for (const { word, start, end, text: put } of named
    .flatMap(([, places]) => places)
    .sort((a, b) => a.start - b.start)) {
    text += code.slice(at, start) + put(names.get(word)!);
    at = end;
  }
  text += code.slice(at);
  return text.length < code.length ? text : code;
}

/** The function that is the whole script. */
function wholeOf({ body }: Program): ArrowFunctionExpression {
  for (const statement of body) {
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') continue;
    const { callee } = statement.expression;
    if (callee.type === 'ArrowFunctionExpression' && callee.body.type === 'BlockStatement') return callee;
  }
  throw new Error('The script is no function that is called where it stands');
}

function useOf(node: AnyNode, around: AnyNode, code: string): Use | null {
  if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier') {
    const { name: word, start, end } = node.property;
    const dot = node.optional ? 0 : 1;
    return { word, start: start - dot, end, text: (name) => `[${name}]` };
  }
  if (node.type === 'Property' && around.type === 'ObjectPattern') {
    const { key, computed, shorthand } = node;
    if (computed || shorthand || key.type !== 'Identifier') return null;
    return { word: key.name, start: key.start, end: key.end, text: (name) => `[${name}]` };
  }
  if (node.type !== 'Literal' || typeof node.value !== 'string' || isKeyOf(node, around)) return null;
  const { value: word, start, end } = node;
  const before = isOfAName(code[start - 1]) ? ' ' : '';
  const after = isOfAName(code[end]) ? ' ' : '';
  return { word, start, end, text: (name) => before + name + after };
}

/** Whether a text is a name in an object, or tells the engine something, and has to stay a text. */
function isKeyOf(node: AnyNode, around: AnyNode): boolean {
  if (around.type === 'ExpressionStatement') return true;
  const mayBeKey =
    around.type === 'Property' || around.type === 'MethodDefinition' || around.type === 'PropertyDefinition';
  return mayBeKey && around.key === node && !around.computed;
}

function isOfAName(letter: string | undefined): boolean {
  return letter !== undefined && /[\w$]/.test(letter);
}

function isWorthIt(word: string, places: readonly Use[]): boolean {
  const before = places.reduce((sum, { start, end }) => sum + end - start, 0);
  const name = places.length < OFTEN ? ANY_NAME : 'a';
  const after = places.reduce((sum, { text }) => sum + text(name).length, 0);
  return before > after + name.length + word.length + 2;
}

/** All words in one text, parted by what stands in none of them. */
function declarationOf(names: readonly [word: string, name: string][]): string {
  const words = names.map(([word]) => word);
  const between = [...'|~^`'].find((sign) => !words.some((word) => word.includes(sign)));
  if (between === undefined) throw new Error('No sign is left that parts the words of the script');
  const list = names.map(([, name]) => name).join(',');
  return `let[${list}]=${JSON.stringify(words.join(between))}.split(${JSON.stringify(between)});`;
}

function* freeNames(taken: ReadonlySet<string>): Generator<string, never> {
  const words = new Set(['do', 'if', 'in', ...taken]);
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      if (!words.has(first + second)) yield first + second;
    }
  }
  throw new Error('The script has more names than two letters can give');
}
