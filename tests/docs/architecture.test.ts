import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { foldersOn, withImports } from '../../docs/architecturePage';
import { circlesIn } from '../../docs/circlesIn';
import { fileImports, LAYERS } from '../../docs/fileImports';
import { folderImports } from '../../docs/folderImports';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const files = fileImports(root);
const imports = folderImports(files);

/** `shared` → what it may import, as the page says. */
const arrows = new Map(
  page
    .split('\n')
    .filter((line) => /^\| `\w+` +\| `/.test(line))
    .map((line) => [...line.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
    .map(([from = '', ...to]) => [from, to.sort()] as const),
);

test('the table of folders is what the code imports: run `npm run docs:architecture`', () => {
  expect(page).toBe(withImports(page, imports));
});

test('each folder has a word on what it does', () => {
  expect(foldersOn(page).filter(({ does }) => does === '')).toEqual([]);
});

test('nothing imports against the arrows on the page', () => {
  const against = [...imports].flatMap(([folder, others]) => {
    const allowed = arrows.get(folder.split('/')[0]!) ?? [];
    return others
      .filter((other) => !allowed.includes(other.split('/')[0]!))
      .map((other) => `${folder} → ${other}`);
  });
  expect(imports.size).toBeGreaterThan(30);
  expect(against).toEqual([]);
});

test('nothing imports in a circle: each file can be read after those that it imports', () => {
  expect(circlesIn(files)).toEqual([]);
  expect(circlesIn(imports)).toEqual([]);
});

test('a circle is found, however long, and told from another', () => {
  const tangled = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['e'], e: ['d', 'f'], f: [] };
  expect(circlesIn(new Map(Object.entries(tangled)))).toEqual([
    ['d', 'e'],
    ['a', 'b', 'c'],
  ]);
});

test('the linter holds everybody to the same arrows', () => {
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', PRINT_POLICIES], {
    cwd: root,
    encoding: 'utf8',
  });
  const linted = new Map<string, string[]>();
  for (const { from, to, face } of policies.parse(JSON.parse(told))) {
    if (from.includes('tests')) continue;
    expect(face).toBe('index.ts');
    for (const each of from)
      linted.set(nameOf(each), [...(linted.get(nameOf(each)) ?? []), ...to.map(nameOf)].sort());
  }
  expect([...linted].sort()).toEqual([...arrows].sort());
  expect([...arrows.keys()]).toEqual(expect.arrayContaining([...LAYERS]));
});

const policies = z.array(
  z.object({ from: z.array(z.string()), to: z.array(z.string()), face: z.string().nullable() }),
);

/** The linter calls the folders of `shared` the core. */
const nameOf = (type: string) => (type === 'core' ? 'shared' : type);

const PRINT_POLICIES = `
  import config from './eslint.config.mjs';
  const rule = config.flatMap(({ rules }) => rules?.['boundaries/dependencies'] ?? [])[1];
  const types = (of) => of.element.types.anyOf;
  console.log(JSON.stringify(rule.policies.map(({ from, allow }) => ({
    from: types(from), to: types(allow.to), face: allow.to.element.fileInternalPath ?? null,
  }))));
`;
