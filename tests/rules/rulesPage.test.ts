import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../../docs/rulesPage';
import { issueCode } from '../../shared/model';
import { catalogue } from '../../shared/rules';

test('the rules page says what the rules say: run `npm run docs:rules`', () => {
  const page = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');
  expect(page).toBe(rulesPage(catalogue));
});

test('each code has one rule, and the rules stand in the order of the codes', () => {
  expect(catalogue.map(({ code }) => code)).toEqual(issueCode.options);
});
