import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_FUNCTIONS } from '../../addin/commands';
import { manifestFor, paneWithOffice } from '../../addin/manifest';
import { checkManifest } from './checkManifest';
import { named, xmlTree } from './xmlTree';

const CHECKOUT = path.resolve(__dirname, '../..');
const MANIFEST = readFileSync(path.join(CHECKOUT, 'manifest.xml'), 'utf8');

/** The width of a PNG in the checkout that a URL of the manifest stands for. */
function sizeOf(url: string): number | null {
  const name = /\/addin\/assets\/([\w-]+\.png)$/.exec(url)?.[1];
  const file = name && path.join(CHECKOUT, 'addin/assets', name);
  if (!file || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return isPng && width === height ? width : null;
}

describe('the manifest', () => {
  it('is as Office wants it', () => {
    expect(checkManifest(MANIFEST, sizeOf)).toEqual([]);
  });

  it('asks for the least that the add-in needs', () => {
    const sets = named(xmlTree(MANIFEST), 'Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.14' },
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ]);
  });

  it('puts Check, Sync and Open pane on one tab', () => {
    const texts = new Map(
      named(xmlTree(MANIFEST), 'String').map(({ attributes }) => [
        attributes['id'],
        attributes['DefaultValue'],
      ]),
    );
    const labels = named(xmlTree(MANIFEST), 'Control').map(({ children }) =>
      texts.get(children.find(({ name }) => name === 'Label')?.attributes['resid']),
    );
    expect(labels).toEqual(['Check', 'Sync', 'Open pane']);
  });

  it('calls the functions that are there, and all of them', () => {
    const called = named(xmlTree(MANIFEST), 'FunctionName').map(({ text }) => text);
    expect(called).toEqual([...RIBBON_FUNCTIONS]);
  });

  it('points to pages that the build makes', () => {
    const pages = named(xmlTree(MANIFEST), 'Url').map(({ attributes }) =>
      path.basename(attributes['DefaultValue']!),
    );
    for (const page of pages) expect(existsSync(path.join(CHECKOUT, 'addin/pane', page))).toBe(true);
  });
});

describe('what a broken manifest is told', () => {
  it.each<[string, string | RegExp, string, string]>([
    [
      'elements in another order',
      /(<Permissions>.*<\/Permissions>)([\s\S]*)(<\/OfficeApp>)/,
      '$2$1$3',
      'comes too late in OfficeApp',
    ],
    ['a tab without a label', '<Label resid="Tab.Label" />', '', 'CustomTab lacks Label'],
    [
      'a label before its groups',
      /(<Group [\s\S]*<\/Group>)\s*(<Label resid="Tab.Label" \/>)/,
      '$2$1',
      'Group comes too late in',
    ],
    ['a picture that is not there', 'check-16.png', 'chekc-16.png', 'not there, not 16'],
    ['a picture of another size', 'check-16.png', 'check-32.png', '32 pixels wide, not 16'],
    ['an icon without a size', '<bt:Image size="80" resid="Sync.80" />', '', 'An icon lacks the size 80'],
    [
      'an address that is not https',
      'https://localhost:3000/addin/help.html',
      'http://localhost:3000/addin/help.html',
      'is not https',
    ],
    [
      'a reference to nothing',
      'resid="Sync.Title"',
      'resid="Sync.Titel"',
      'refers to Sync.Titel, which is not there',
    ],
    [
      'a title among the long strings',
      '<Title resid="Sync.Title"',
      '<Title resid="Sync.Description"',
      'which is among LongStrings',
    ],
    [
      'a resource id over 32 characters',
      /Sync\.Title/g,
      'Sync.TitleThatIsTooLongForTheSchema',
      'TooLongForTheSchema is 35 long',
    ],
    [
      'a name over 125 characters',
      '<DisplayName DefaultValue="Shirebook"',
      `<DisplayName DefaultValue="${'S'.repeat(126)}"`,
      'DisplayName is 126 long',
    ],
    [
      'a description over 250',
      /(id="Sync.Description" DefaultValue=")/,
      `$1${'S'.repeat(250)}`,
      'Sync.Description is',
    ],
    ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>shirebook</Id>', 'is no GUID'],
    [
      'a function file on another page',
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Help.Url"',
      'Not on the shared page: Help.Url',
    ],
    ['a runtime that does not last', 'lifetime="long"', 'lifetime="short"', 'must have a long lifetime'],
    ['two buttons with one id', 'id="Shirebook.Sync"', 'id="Shirebook.Check"', 'have the same id'],
    ['a button’s label that is cut', '"Check" />', '"Check the whole of the plan at once" />', 'The label'],
  ])('of %s', (_, from, to, said) => {
    const broken = MANIFEST.replace(from, to);
    expect(broken).not.toBe(MANIFEST);
    expect(checkManifest(broken, sizeOf).join('\n')).toContain(said);
  });

  it('of an element that is never closed', () => {
    expect(() => checkManifest(MANIFEST.replace('</Resources>', ''), sizeOf)).toThrow('closes');
  });
});

describe('a manifest for another address', () => {
  const made = manifestFor(MANIFEST, { base: 'https://plans.borsetshire.example/shirebook/' });

  it('points there and nowhere else, and is sound', () => {
    expect(made).not.toContain('localhost');
    expect(made).toContain('"https://plans.borsetshire.example/shirebook/addin/pane.html"');
    expect(checkManifest(made, sizeOf)).toEqual([]);
  });

  it('is not made for an address that Office would refuse', () => {
    expect(() => manifestFor(MANIFEST, { base: 'http://plans.borsetshire.example' })).toThrow('https');
    expect(() => manifestFor(MANIFEST, { base: 'plans' })).toThrow('no address');
  });
});

describe('the pane’s page for networks that do not reach Microsoft', () => {
  const page = readFileSync(path.join(CHECKOUT, 'addin/pane/pane.html'), 'utf8');

  it('loads Excel’s library from where it is told, and nothing from Microsoft', () => {
    const made = paneWithOffice(page, 'https://plans.example/office.js?a=1&b="2"');
    expect(made).toContain('src="https://plans.example/office.js?a=1&amp;b=&quot;2&quot;"');
    expect(made).not.toContain('microsoft.com');
  });

  it.each(['office.js', 'http://plans.example/office.js'])('is not made for %s', (office) => {
    expect(() => paneWithOffice(page, office)).toThrow('https');
  });

  it('is not made of a page that loads the library otherwise', () => {
    expect(() => paneWithOffice('<html></html>', 'https://plans.example/office.js')).toThrow('any more');
  });

  it('has no script and no style in its markup, which the policy forbids', () => {
    expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)| on[a-z]+=/i);
  });
});
