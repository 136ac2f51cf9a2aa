import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CHECKOUT, keptFolder } from './keptFolder';

/** What everything is built with. */
const TOOLS = ['.ci/bundling', 'webpack.config.ts', 'package-lock.json'];

export interface Built {
  /** Of the folder, among those that are kept. */
  readonly name: string;
  /** Files and folders of the checkout that it is made of: when none of them has changed, neither has it. */
  readonly sources: readonly string[];
  /** Builds it into the folder that is its last argument, in a process of its own, as webpack likes it. */
  readonly script: string;
  readonly given?: readonly string[];
  /** Where in `dist` the same lies once all that is delivered was built. */
  readonly delivered?: string;
}

/**
 * Builds something for tests, unless it is built already, and gives its folder. With `SHIREBOOK_BUILT`, as
 * in CI, `dist` was made of these very sources, and what is in it is not built again.
 */
export async function builtOnce({ name, sources, script, given = [], delivered }: Built): Promise<string> {
  if (delivered !== undefined && process.env['SHIREBOOK_BUILT'])
    return path.join(CHECKOUT, 'dist', delivered);
  const stamp = stampOf([...sources, ...TOOLS], [script, ...given]);
  return keptFolder(`${name}-${stamp}`, async (place) => {
    const build = ['--import', 'tsx', path.join(CHECKOUT, script), ...given, place];
    await promisify(execFile)(process.execPath, build, { cwd: CHECKOUT });
  });
}

/** Of the sources as they are on the disk, by their times and sizes. */
function stampOf(sources: readonly string[], words: readonly string[]): string {
  const hash = createHash('sha256').update(words.join('\n'));
  for (const source of sources) {
    const from = path.join(CHECKOUT, source);
    const files = statSync(from).isDirectory()
      ? readdirSync(from, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of files) {
      const { mtimeMs, size } = statSync(path.join(from, file));
      hash.update(`\n${source}/${file} ${mtimeMs} ${size}`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
