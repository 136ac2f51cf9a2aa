import { readFileSync } from 'node:fs';
import { folderCode } from './folderCode';

const MAKERS =
  /dangerouslySetInnerHTML|\.innerHTML\b|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;

test('no page makes markup or code of text: whatever a plan says is drawn as text', () => {
  const code = folderCode('web', 'addin', 'sync/console');
  expect(code.length).toBeGreaterThan(100);
  expect(code.filter((file) => MAKERS.test(readFileSync(file, 'utf8')))).toEqual([]);
});
