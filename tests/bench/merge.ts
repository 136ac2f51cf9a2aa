import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileOf, largeReturn, writeLargeCounty } from './largeCounty';
import { measured } from './measured';

/**
 * What merging a large county costs the first time, when nothing changed, when one return did, and when
 * one has a row more, as processor time of whole processes of the built program.
 *
 * tsx tests/bench/merge.ts [RETURNS] [ROWS] [PROGRAM]
 */
async function main([returns = '300', rows = '500', program = 'dist/shirebook.js']: string[]): Promise<void> {
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build makes it.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'shirebook-bench-'));
  const into = path.join(folder, 'returns');
  mkdirSync(into);
  const [count, size] = [Number(returns), Number(rows)];
  try {
    writeLargeCounty(into, count, size);
    const changed = Math.ceil(count / 2);
    const args = ['merge', into, '--out', path.join(folder, 'county.xlsx'), '--as-at', '2010-10-01'];
    const full = await run('all for the first time', program, args);
    await run('nothing changed', program, args, full);
    const cell = largeReturn(changed, size, (row, cells) =>
      row === 7 ? cells.with(7, 'Nearly done') : cells,
    );
    writeFileSync(path.join(into, fileOf(changed)), cell);
    await run('a cell of one changed', program, args, full);
    writeFileSync(path.join(into, fileOf(changed)), largeReturn(changed, size + 1));
    await run('one has a row more', program, args, full);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(what: string, program: string, args: readonly string[], full?: number): Promise<number> {
  const { seconds, megabytes } = await measured(program, args);
  const share = full === undefined ? '' : `, 1/${(full / seconds).toFixed(1)} of the first time`;
  console.log(`${what}: ${seconds.toFixed(2)} s, ${Math.round(megabytes)} MB${share}`);
  return seconds;
}

void main(process.argv.slice(2));
