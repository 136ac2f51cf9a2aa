import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { packagedBrowser } from './packagedBrowser';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Works as root, which has no sandbox, and asks nothing of the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/**
 * A browser for tests: the one that SHIREBOOK_BROWSER names; else the one that comes as a package; else,
 * where the system lacks a library that one needs, the system's own. Whoever launches it closes it.
 *
 * @throws where none starts, with what each said.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env['SHIREBOOK_BROWSER'];
  const programs: (() => string | Promise<string>)[] = named
    ? [() => named]
    : [packagedBrowser, ...SYSTEM.filter((program) => existsSync(program)).map((program) => () => program)];
  const faults: string[] = [];
  for (const program of programs) {
    try {
      return await chromium.launch({ executablePath: await program(), args: ARGUMENTS });
    } catch (fault) {
      faults.push(String(fault));
    }
  }
  throw new Error(`No browser starts:\n${faults.join('\n')}`);
}
