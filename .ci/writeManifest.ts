import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { manifestFor, paneWithOffice } from '../addin/manifest';

const CHECKOUT = path.resolve(__dirname, '..');
const BUILT = path.join(CHECKOUT, 'dist/addin');

/** `npm run manifest`: the add-in as built, for an address of one's own. */
const command = new Command()
  .name('npm run manifest --')
  .description('Makes manifest.xml for the address the add-in is served from, beside the add-in as built.')
  .requiredOption('--base <address>', 'where it is served from, for example https://plans.example/')
  .option(
    '--office <address>',
    'office.js from there and not from Microsoft’s address, for networks that do not reach it',
  )
  .parse();

try {
  writeManifest(command.opts<{ base: string; office?: string }>());
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 2;
}

function writeManifest({ base, office }: { readonly base: string; readonly office?: string }): void {
  if (!existsSync(BUILT)) throw new Error('The add-in is not built yet: run npm run build first');
  const manifest = manifestFor(readFileSync(path.join(CHECKOUT, 'manifest.xml'), 'utf8'), { base });
  // From the page as kept, so that the last word counts and not the first.
  const page = readFileSync(path.join(CHECKOUT, 'addin/pane/pane.html'), 'utf8');
  const out = path.join(BUILT, 'manifest.xml');
  writeFileSync(path.join(BUILT, 'pane.html'), office === undefined ? page : paneWithOffice(page, office));
  writeFileSync(out, manifest);
  console.log(`${path.relative(process.cwd(), out)} points to ${base}`);
}
