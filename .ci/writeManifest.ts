import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { manifestFor, paneWithOffice } from '../addin/manifest';

const CHECKOUT = path.resolve(__dirname, '..');
const BUILT = path.join(CHECKOUT, 'dist/addin');

/** `npm run manifest`: the add-in as built, for an address of one's own. */
new Command()
  .name('npm run manifest --')
  .description('Makes manifest.xml for the address the add-in is served from, beside the add-in as built.')
  .requiredOption('--base <address>', 'where it is served from, for example https://plans.example/')
  .option(
    '--office <address>',
    'office.js from there and not from Microsoft’s address, for networks that do not reach it',
  )
  .action(({ base, office }: { base: string; office?: string }) => {
    if (!existsSync(BUILT)) throw new Error('The add-in is not built yet: run npm run build first');
    const out = path.join(BUILT, 'manifest.xml');
    writeFileSync(out, manifestFor(readFileSync(path.join(CHECKOUT, 'manifest.xml'), 'utf8'), { base }));
    const page = path.join(BUILT, 'pane.html');
    // From the page as kept, so that the last word counts and not the first.
    copyFileSync(path.join(CHECKOUT, 'addin/pane/pane.html'), page);
    if (office) writeFileSync(page, paneWithOffice(readFileSync(page, 'utf8'), office));
    console.log(`${path.relative(process.cwd(), out)} points to ${base}`);
  })
  .parse();
