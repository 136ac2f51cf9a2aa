import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a process took. */
export interface Cost {
  /** Of the processor, whoever else is at work. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Told by the process itself as it ends. */
const TELLS = `process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  const cost = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
  require('node:fs').writeFileSync(process.env.COST_FILE, JSON.stringify(cost));
});`;

/** Runs the built program as a process of its own. */
export async function measured(program: string, args: readonly string[]): Promise<Cost> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shirebook-cost-'));
  const file = path.join(folder, 'cost.json');
  const tells = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///');${encodeURIComponent(TELLS)}`;
  const child = spawn(process.execPath, ['--import', tells, program, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, COST_FILE: file },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('exit', resolve).once('error', reject);
  });
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.`);
  const cost = JSON.parse(readFileSync(file, 'utf8')) as Cost;
  rmSync(folder, { recursive: true });
  return cost;
}
