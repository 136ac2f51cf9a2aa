import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import configurations from '../../webpack.config';

const CHECKOUT = path.resolve(__dirname, '../..');

/** What `npm pack` would put into the package, without building anything. */
function packed(): string[] {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'], {
    cwd: CHECKOUT,
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(told) as [{ files: { path: string }[] }];
  return files.map((file) => file.path).sort();
}

const isBuilt = (file: string) => file.startsWith('dist/');

describe('the package', () => {
  const files = packed();

  it('holds the example county, what is built, and what every package holds', () => {
    const examples = readdirSync(path.join(CHECKOUT, 'examples/county')).map(
      (each) => `examples/county/${each}`,
    );
    expect(files.filter((file) => !isBuilt(file)).sort()).toEqual(
      [...examples, 'CHANGELOG.md', 'LICENSE', 'README.md', 'package.json'].sort(),
    );
  });

  it('holds of what is built the program and the pages, and nothing of Excel’s own library', () => {
    const strange = files
      .filter(isBuilt)
      .filter((file) => !/^dist\/(program\.js|shirebook\.|(addin|console|google|tryout)\/)/.test(file));
    expect(strange).toEqual([]);
    expect(files.filter((file) => /office(\.|-js)|\.(map|tsx?|db)$/i.test(file))).toEqual([]);
  });

  if (existsSync(path.join(CHECKOUT, 'dist/shirebook.js'))) {
    it('holds what it starts with, and each page', () => {
      expect(files).toEqual(
        expect.arrayContaining([
          'dist/program.js',
          'dist/shirebook.js',
          'dist/addin/manifest.xml',
          'dist/addin/pane.html',
          'dist/addin/pane.js',
          'dist/console/console.html',
          'dist/tryout/tryout.html',
        ]),
      );
    });
  }

  it('installs just those packages that the program finds at work: all others are in it', () => {
    const worker = configurations.find(({ name }) => name === 'worker')!;
    expect(Object.keys(worker.externals as object).sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  it('has the version that Excel is told', () => {
    const told = /<Version>(.*)<\/Version>/.exec(readFileSync(path.join(CHECKOUT, 'manifest.xml'), 'utf8'));
    expect(told?.[1]).toBe(`${manifest.version}.0`);
  });

  it('can be published, with a licence and the program by its name', () => {
    expect(manifest).not.toHaveProperty('private');
    expect(manifest).toMatchObject({ license: 'MIT', bin: { shirebook: 'dist/shirebook.js' } });
  });
});
