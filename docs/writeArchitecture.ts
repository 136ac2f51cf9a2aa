import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withImports } from './architecturePage';
import { fileImports } from './fileImports';
import { folderImports } from './folderImports';

/** Brings the table of folders on the architecture page up to date with the code: `npm run docs:architecture`. */
const page = join(__dirname, 'architecture.md');
writeFileSync(
  page,
  withImports(readFileSync(page, 'utf8'), folderImports(fileImports(join(__dirname, '..')))),
);
