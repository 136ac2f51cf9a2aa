import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { shirebook } from '../cli/aTerminal';
import packageJson from '../../package.json';

const root = join(__dirname, '../..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
const foundIn = (pattern: RegExp) =>
  pages.flatMap(({ name, text }) => [...text.matchAll(pattern)].map((found) => ({ name, found })));

test('links and pictures lead to something', () => {
  const links = foundIn(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g).map(({ name, found }) => ({
    name,
    link: (found[1] ?? found[2] ?? '').split('#')[0]!,
  }));
  const local = links.filter(({ link }) => link !== '' && !/^[a-z]+:/.test(link));
  expect(local.length).toBeGreaterThan(50);
  expect(local.filter(({ name, link }) => !existsSync(resolve(root, dirname(name), link)))).toEqual([]);
});

test('links within pages lead to a heading', () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replace(/ /g, '-');
  const headings = new Map(
    pages.map(({ name, text }) => [
      name,
      new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => slug(heading))),
    ]),
  );
  const lost = foundIn(/\]\(([^)\s]*)#([^)\s]+)\)/g).filter(({ name, found: [, file = '', anchor = ''] }) => {
    if (/^[a-z]+:/.test(file)) return false;
    const page = file === '' ? name : join(dirname(name), file);
    return !headings.get(page)?.has(anchor);
  });
  expect(lost.map(({ name, found }) => `${name}: ${found[0]}`)).toEqual([]);
});

test('every picture is on a page', () => {
  const shown = pages.map(({ text }) => text).join('\n');
  const pictures = readdirSync(join(root, 'docs/pictures'));
  expect(pictures.filter((picture) => !shown.includes(`pictures/${picture}`))).toEqual([]);
});

test('scripts that are named can be run', () => {
  const scripts = Object.keys(packageJson.scripts);
  const named = foundIn(/npm run (?:--silent )?([\w:]+)/g).map(({ found }) => found[1]!);
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((script) => !scripts.includes(script))).toEqual([]);
});

test('tests that are named are there, and say what they are said to', () => {
  const named = foundIn(/`(tests\/[\w./-]+\.ts)(?: › ([^`]+))?`/g);
  const wrong = named.filter(({ found: [, file = '', words] }) => {
    if (!existsSync(join(root, file))) return true;
    return words !== undefined && !readFileSync(join(root, file), 'utf8').includes(words);
  });
  expect(named.length).toBeGreaterThan(30);
  expect(wrong.map(({ name, found }) => `${name}: ${found[0]}`)).toEqual([]);
});

test('commands and options that are named are known to the command line', async () => {
  const help = new Map<string, string>();
  const helpOf = async (command: string) => {
    if (!help.has(command)) help.set(command, (await shirebook(...command.split(' '), '--help')).out);
    return help.get(command)!;
  };
  const { out } = await shirebook('--help');
  const known = [...out.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name!);
  const written = foundIn(/(?:^|[$`] ?|node dist\/)shirebook(?:\.js)? ([a-z-]+)([^\n`]*)/gm);
  const wrong: string[] = [];
  for (const {
    name,
    found: [line, command = '', rest = ''],
  } of written) {
    const [sub] = rest.trim().split(' ');
    const nested = command === 'keys' || command === 'conflicts' ? `${command} ${sub ?? ''}`.trim() : command;
    const text = (await helpOf(command)) + (nested === command ? '' : await helpOf(nested));
    const options = [...rest.split('#')[0]!.matchAll(/ (--[a-z-]+)/g)].map(([, option]) => option!);
    if (!known.includes(command) || options.some((option) => !text.includes(option)))
      wrong.push(`${name}: ${line}`);
  }
  expect(written.length).toBeGreaterThan(12);
  expect(wrong).toEqual([]);
});

test('the page of commands has every command, and no option that is not', async () => {
  const text = pages.find(({ name }) => name === 'docs/command-line.md')!.text;
  const cells = text.split('\n').flatMap((line) => (/^\| `/.test(line) ? [line.split(' | ')[0]!] : []));
  const written = cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, each]) => each!));
  const wrong: string[] = [];
  for (const each of written) {
    const [command = '', sub = ''] = each.split(' ');
    const nested = (await shirebook(command, ...(/^[a-z]/.test(sub) ? [sub] : []), '--help')).out;
    const options = [...each.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    wrong.push(
      ...options.filter((option) => !nested.includes(option)).map((option) => `${command} ${option}`),
    );
  }
  const { out } = await shirebook('--help');
  const known = [...out.matchAll(/^ {2}([a-z-]+) /gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'help');
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((name) => !written.some((each) => each.split(' ')[0] === name))).toEqual([]);
  expect(wrong).toEqual([]);
});
