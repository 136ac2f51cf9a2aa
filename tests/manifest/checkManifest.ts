import { ELEMENT_ORDER } from './elementOrder';
import { everyElement, named, xmlTree, type XmlElement } from './xmlTree';

/** What Office asks of a picture: its size in pixels, null where the file is not there. */
export type SizeOf = (url: string) => number | null;

/** How long texts may be (learn.microsoft.com, “String element”, “DisplayName element”, “Description element”). */
const LONGEST = { name: 125, description: 250, short: 125, long: 250, id: 125, resid: 32 };
/** Of a ribbon's button: longer ones are cut. Our own bound. */
const LONGEST_LABEL = 32;
const ICON_SIZES = [16, 32, 80];

/** All that is wrong with a manifest, in sentences; nothing for a sound one. */
export function checkManifest(xml: string, sizeOf: SizeOf): string[] {
  const app = xmlTree(xml);
  return [
    ...orderFaults(app, 'OfficeApp'),
    ...headFaults(app),
    ...resourceFaults(app),
    ...iconFaults(app, sizeOf),
    ...ribbonFaults(app),
  ];
}

function orderFaults(element: XmlElement, path: string): string[] {
  const key = [...keysOf(element, path)].find((each) => each in ELEMENT_ORDER);
  const below = element.children.flatMap((child) => orderFaults(child, `${path}/${child.name}`));
  if (key === undefined) {
    return element.children.length > 0 ? [`${path} is not known to hold elements`, ...below] : below;
  }
  const order = ELEMENT_ORDER[key]!.split(' ').map((word) => ({
    name: word.replace(/[!*]/g, ''),
    must: word.includes('!'),
    several: word.includes('*'),
  }));
  const faults: string[] = [];
  let last = 0;
  for (const { name } of element.children) {
    const at = order.findIndex((each) => each.name === name);
    if (at < 0) faults.push(`${path} may not hold ${name}`);
    else if (at < last) faults.push(`${name} comes too late in ${path}`);
    last = Math.max(last, at);
  }
  for (const { name, must, several } of order) {
    const count = element.children.filter((child) => child.name === name).length;
    if (must && count === 0) faults.push(`${path} lacks ${name}`);
    if (!several && count > 1) faults.push(`${path} has ${count} of ${name}`);
  }
  return [...faults, ...below];
}

/** From the most particular name an element's order may be kept under to the plainest. */
function* keysOf(element: XmlElement, path: string): Generator<string> {
  const steps = path.split('/');
  for (let from = Math.max(0, steps.length - 3); from < steps.length - 1; from++)
    yield steps.slice(from).join('/');
  const type = element.attributes['xsi:type'];
  if (type) yield `${element.name}/${type}`;
  yield element.name;
}

function headFaults(app: XmlElement): string[] {
  const faults: string[] = [];
  const child = (name: string) => app.children.find((each) => each.name === name);
  const id = child('Id')?.text ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) faults.push(`Id “${id}” is no GUID`);
  const version = child('Version')?.text ?? '';
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)) faults.push(`Version “${version}” is none`);
  for (const [name, longest] of [
    ['DisplayName', LONGEST.name],
    ['Description', LONGEST.description],
  ] as const) {
    const text = child(name)?.attributes['DefaultValue'] ?? '';
    if (text.length === 0 || text.length > longest)
      faults.push(`${name} is ${text.length} long, not 1 to ${longest}`);
  }
  for (const element of everyElement(app)) {
    for (const value of Object.values(element.attributes)) {
      const isNamespace =
        value.startsWith('http://schemas.microsoft.com/') || value.startsWith('http://www.w3.org/');
      if (/^http:/.test(value) && !isNamespace) faults.push(`${value} is not https`);
    }
  }
  return faults;
}

function resourceFaults(app: XmlElement): string[] {
  const kinds = { Images: 'Image', Urls: 'Url', ShortStrings: 'String', LongStrings: 'String' } as const;
  const [resources] = named(app, 'Resources');
  const faults: string[] = [];
  const kindOf = new Map<string, string>();
  for (const kind of Object.keys(kinds)) {
    for (const { attributes } of resources?.children.find(({ name }) => name === kind)?.children ?? []) {
      const { id = '', DefaultValue: value = '' } = attributes;
      if (kindOf.has(id)) faults.push(`Resource ${id} is there twice`);
      if (id.length === 0 || id.length > LONGEST.resid) faults.push(`Resource id ${id} is ${id.length} long`);
      kindOf.set(id, kind);
      const longest =
        kind === 'ShortStrings' ? LONGEST.short : kind === 'LongStrings' ? LONGEST.long : Infinity;
      if (value.length === 0 || value.length > longest)
        faults.push(`${id} is ${value.length} long, not 1 to ${longest}`);
    }
  }
  const used = new Set<string>();
  for (const { name, attributes } of everyElement(app)) {
    const resid = attributes['resid'];
    if (resid === undefined) continue;
    used.add(resid);
    const kind = kindOf.get(resid);
    if (kind === undefined) faults.push(`${name} refers to ${resid}, which is not there`);
    else if (kind !== kindNeeded(name)) faults.push(`${name} refers to ${resid}, which is among ${kind}`);
  }
  for (const id of kindOf.keys()) if (!used.has(id)) faults.push(`Nothing refers to ${id}`);
  return faults;
}

function kindNeeded(element: string): string {
  if (element === 'Image') return 'Images';
  if (element === 'Description') return 'LongStrings';
  return element === 'Label' || element === 'Title' ? 'ShortStrings' : 'Urls';
}

function iconFaults(app: XmlElement, sizeOf: SizeOf): string[] {
  const valueOf = new Map(
    named(app, 'Resources')
      .flatMap(everyElement)
      .map(({ attributes }) => [attributes['id'], attributes['DefaultValue']]),
  );
  const wanted: [string, number][] = [];
  const faults: string[] = [];
  for (const icon of named(app, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
    for (const size of ICON_SIZES) if (!sizes.includes(size)) faults.push(`An icon lacks the size ${size}`);
    for (const { attributes } of icon.children) {
      wanted.push([valueOf.get(attributes['resid']) ?? '', Number(attributes['size'])]);
    }
  }
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const) {
    const [element] = named(app, name);
    if (element) wanted.push([element.attributes['DefaultValue'] ?? '', size]);
  }
  for (const [url, size] of wanted) {
    const is = sizeOf(url);
    if (is !== size) faults.push(`${url} is ${is === null ? 'not there' : `${is} pixels wide`}, not ${size}`);
  }
  return faults;
}

function ribbonFaults(app: XmlElement): string[] {
  const faults: string[] = [];
  const ids = [...named(app, 'CustomTab'), ...named(app, 'Group'), ...named(app, 'Control')].map(
    ({ attributes }) => attributes['id'] ?? '',
  );
  if (new Set(ids).size < ids.length) faults.push('Two parts of the ribbon have the same id');
  for (const id of ids)
    if (id.length === 0 || id.length > LONGEST.id) faults.push(`Ribbon id ${id} is ${id.length} long`);
  if (named(app, 'CustomTab').length > 1) faults.push('An add-in may have one tab of its own');
  const texts = new Map(
    named(app, 'String').map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']),
  );
  for (const { attributes } of named(app, 'Label')) {
    const text = texts.get(attributes['resid']) ?? '';
    if (text.length > LONGEST_LABEL) faults.push(`The label “${text}” is ${text.length} long`);
  }
  const [runtime] = named(app, 'Runtime');
  if (!runtime) return faults;
  // In a shared runtime, ribbon and pane are one page: everything must point to it.
  const page = runtime.attributes['resid'];
  const others = [...named(app, 'FunctionFile'), ...named(app, 'SourceLocation')].flatMap(({ attributes }) =>
    attributes['resid'] === undefined || attributes['resid'] === page ? [] : [attributes['resid']],
  );
  if (others.length > 0) faults.push(`Not on the shared page: ${others.join(', ')}`);
  if (runtime.attributes['lifetime'] !== 'long')
    faults.push('A runtime that is shared must have a long lifetime');
  return faults;
}
