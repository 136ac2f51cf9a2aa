import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const CHECKOUT = path.resolve(__dirname, '../..');

/**
 * The browser that the package @sparticuz/chromium carries, unpacked once for a checkout, or for a user
 * where the checkout may not be written to. It is unpacked beside its place and renamed into it, so that
 * test files that start at the same time never run half a browser.
 */
export async function packagedBrowser(): Promise<string> {
  const about = readFileSync(path.join(CHECKOUT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const place = path.join(writableShelf(), `chromium-${version}`);
  const program = path.join(place, 'chromium');
  if (existsSync(program)) return program;
  const beside = mkdtempSync(`${place}-`);
  // In a process of its own: the package unpacks to the temporary folder, and only the environment says where that is.
  await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', 'await (await import("@sparticuz/chromium")).default.executablePath()'],
    { cwd: CHECKOUT, env: { ...process.env, TMPDIR: beside } },
  );
  // For whoever runs the tests next, root or not.
  for (const each of [beside, path.join(beside, 'chromium')]) chmodSync(each, 0o755);
  try {
    renameSync(beside, place);
  } catch (fault) {
    // Another test file was quicker.
    if (!existsSync(program)) throw fault;
    rmSync(beside, { recursive: true });
  }
  return program;
}

function writableShelf(): string {
  const shelves = [
    path.join(CHECKOUT, 'node_modules/.cache/shirebook'),
    path.join(tmpdir(), `shirebook-${userInfo().uid}`),
  ];
  for (const shelf of shelves) {
    try {
      mkdirSync(shelf, { recursive: true });
      rmSync(mkdtempSync(path.join(shelf, 'try-')), { recursive: true });
      return shelf;
    } catch {
      continue;
    }
  }
  throw new Error(`The browser can be unpacked in none of ${shelves.join(', ')}`);
}
