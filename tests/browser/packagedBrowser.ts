import { execFile } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT, keptFolder } from './keptFolder';

export interface PackagedBrowser {
  readonly program: string;
  /** Where its own copies of system libraries are, for systems that lack them. */
  readonly libraries: string;
  /** Where its own fonts are. */
  readonly fonts: string;
}

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><config></config></fontconfig>
`;

/** The browser that the package @sparticuz/chromium carries, unpacked with what it may need. */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  const about = readFileSync(path.join(CHECKOUT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = await keptFolder(`chromium-${version}-with-libraries`, unpack);
  return {
    program: path.join(folder, 'chromium'),
    libraries: path.join(folder, 'al2023/lib'),
    fonts: path.join(folder, 'fonts'),
  };
}

async function unpack(folder: string): Promise<void> {
  // In a process of its own: only the environment says that the package should unpack here and not to the
  // temporary folder, and that it should unpack the libraries too.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    { cwd: CHECKOUT, env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' } },
  );
  if (!existsSync(path.join(folder, 'chromium'))) throw new Error('The packaged browser was not unpacked');
  // The package's own names places of the computers that it was made for.
  writeFileSync(path.join(folder, 'fonts/fonts.conf'), FONTS);
  // For whoever runs the tests next, root or not.
  for (const each of [folder, path.join(folder, 'chromium')]) chmodSync(each, 0o755);
}
