/** An element with its children in their order, names without their prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const TOKEN = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

/** Well-formed XML without entities of its own, as manifests are. @throws where it is not, with the place. */
export function xmlTree(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`Not well-formed at “${xml.slice(from, from + 40)}”`);
    const [, closes, prefixed, attributes, isEmpty, text] = token;
    const above = open.at(-1)!;
    if (text !== undefined) above.text += text.trim();
    if (prefixed === undefined) continue;
    const name = prefixed.replace(/^.*:/, '');
    if (closes) {
      if (above.name !== name || open.length === 1) throw new Error(`</${prefixed}> closes <${above.name}>`);
      open.pop();
      continue;
    }
    const element = { name, attributes: attributesOf(attributes!), children: [], text: '' };
    above.children.push(element);
    if (!isEmpty) open.push(element);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is never closed`);
  return root.children[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length)
    throw new Error(`An attribute stands twice: ${text}`);
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** An element and all that are below it, from the top. */
export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Those below an element that have a name. */
export function named(element: XmlElement, name: string): XmlElement[] {
  return everyElement(element).filter((each) => each.name === name);
}
