import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../shared/rules';
import { rulesPage } from './rulesPage';

writeFileSync(join(__dirname, 'rules.md'), rulesPage(catalogue));
