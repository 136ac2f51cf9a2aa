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

interface Candidate {
  readonly program: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * A browser for tests: the one that SHIREBOOK_BROWSER names; else the one that comes as a package, with
 * the system's libraries or its own; else the system's. Whoever launches it closes it.
 *
 * @throws where none starts, with what each said.
 */
export async function launchBrowser(): Promise<Browser> {
  const faults: string[] = [];
  for await (const { program, environment } of candidates(faults)) {
    try {
      const env = { ...(process.env as Record<string, string>), ...environment };
      return await chromium.launch({ executablePath: program, args: ARGUMENTS, env });
    } catch (fault) {
      faults.push(String(fault));
    }
  }
  throw new Error(`No browser starts:\n${faults.join('\n')}`);
}

async function* candidates(faults: string[]): AsyncGenerator<Candidate> {
  const named = process.env['SHIREBOOK_BROWSER'];
  if (named) return yield { program: named };
  try {
    const { program, libraries, fonts } = await packagedBrowser();
    const itsFonts: Record<string, string> = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: fonts };
    yield { program, environment: itsFonts };
    yield { program, environment: { ...itsFonts, LD_LIBRARY_PATH: libraries } };
  } catch (fault) {
    faults.push(String(fault));
  }
  for (const program of SYSTEM) if (existsSync(program)) yield { program };
}
