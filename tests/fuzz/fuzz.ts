import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileInput } from './fileInput';
import type { Told } from './fuzzInputs';
import { seedFiles } from './seeds';

/** In megabytes, for a process that reads one small file after another. */
const MEMORY = 1000;
/** In seconds: who says nothing for so long hangs. */
const PATIENCE = 90;
/** Processor time that no input of this size may take, in milliseconds. */
const SLOW = 5000;

/**
 * `npm run fuzz -- --minutes 5 --from 1 --keep folder`
 *
 * Tries broken files and sheets that many hands have worked over, in a process of its own, and says which
 * of them were not read and not refused either: by number, so that they can be made again. With `--keep`,
 * files among them are written there, for the corpus of the tests.
 */
async function fuzz(): Promise<boolean> {
  const option = (name: string, otherwise: string) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
  };
  const until = Date.now() + Number(option('minutes', '1')) * 60_000;
  const keep = option('keep', '');
  const outcomes = new Map<string, number>();
  const faults: string[] = [];
  const stoppedFiles: number[] = [];
  const fault = (no: number, what: string) => {
    faults.push(`${no}: ${what}`);
    console.log(`${no}: ${what}`);
    if (keep !== '' && no % 2 === 0) keepFile(no, keep);
  };
  let next = Number(option('from', String(Date.now() % 1_000_000_000)));
  const first = next;
  while (Date.now() < until) {
    const { last, stopped } = await tryFrom(next, until, ({ tried, verdict, took }) => {
      outcomes.set(verdict.outcome, (outcomes.get(verdict.outcome) ?? 0) + 1);
      if (verdict.outcome === 'stopped') stoppedFiles.push(tried);
      if (verdict.fault !== null) fault(tried, verdict.fault);
      else if (took > SLOW && verdict.outcome !== 'stopped') fault(tried, `took ${Math.round(took)} ms`);
    });
    if (stopped !== null) fault(last, stopped);
    next = last + 1;
  }
  const counted = [...outcomes].sort().map(([outcome, count]) => `${outcome} × ${count}`);
  console.log(`${next - first} inputs from ${first} on: ${counted.join(', ')}`);
  if (stoppedFiles.length > 0) console.log(`SheetJS had to be stopped at ${stoppedFiles.join(', ')}.`);
  console.log(
    faults.length === 0 ? 'All were read, or refused with a reason.' : `${faults.length} were not.`,
  );
  return faults.length === 0;
}

type Tried = Extract<Told, { readonly tried: number }>;

/** Tries inputs until time is up or the process ends by itself: at `last`, for the reason that `stopped` gives. */
function tryFrom(
  from: number,
  until: number,
  onTried: (tried: Tried) => void,
): Promise<{ readonly last: number; readonly stopped: string | null }> {
  const child = fork(path.join(__dirname, 'fuzzInputs.ts'), [String(from)], {
    execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href, `--max-old-space-size=${MEMORY}`],
  });
  return new Promise((resolve) => {
    let last = from;
    let reason: string | null = 'ended the process';
    const end = (why: string | null) => {
      reason = why;
      child.kill('SIGKILL');
    };
    let patience = setTimeout(() => end('did not begin'), PATIENCE * 1000);
    child.on('message', (told: Told) => {
      clearTimeout(patience);
      patience = setTimeout(() => end(`took more than ${PATIENCE} s`), PATIENCE * 1000);
      if ('trying' in told) last = told.trying;
      else {
        onTried(told);
        if (Date.now() > until) end(null);
      }
    });
    child.once('exit', () => {
      clearTimeout(patience);
      resolve({ last, stopped: reason });
    });
  });
}

function keepFile(no: number, folder: string): void {
  const { file, bytes } = fileInput(no, seedFiles());
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${no}-${file}`), bytes);
}

void fuzz().then((isWell) => (process.exitCode = isWell ? 0 : 1));
