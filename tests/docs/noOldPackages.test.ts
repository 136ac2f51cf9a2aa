import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { folderCode } from './folderCode';

test('exceljs and the old packages it brings are in nothing that is built', () => {
  expect(Object.keys(packageJson.dependencies)).not.toContain('exceljs');
  const code = folderCode('shared', 'web', 'addin', 'sync');
  expect(code.length).toBeGreaterThan(300);
  expect(
    code.filter((file) => /from 'exceljs'|import\('exceljs'\)/.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});

test('the package of SheetJS with known faults is nowhere among those installed', () => {
  const lock = JSON.parse(readFileSync(join(__dirname, '../../package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  expect(Object.keys(lock.packages)).not.toContain('node_modules/xlsx');
});
