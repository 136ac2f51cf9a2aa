import { execFile } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT, keptFolder } from './keptFolder';

/** The browser that the package @sparticuz/chromium carries, unpacked. */
export async function packagedBrowser(): Promise<string> {
  const about = readFileSync(path.join(CHECKOUT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = await keptFolder(`chromium-${version}`, unpack);
  return path.join(folder, 'chromium');
}

async function unpack(folder: string): Promise<void> {
  // In a process of its own: the package unpacks to the temporary folder, and only the environment says where that is.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    { cwd: CHECKOUT, env: { ...process.env, TMPDIR: folder } },
  );
  // For whoever runs the tests next, root or not.
  for (const each of [folder, path.join(folder, 'chromium')]) chmodSync(each, 0o755);
}
