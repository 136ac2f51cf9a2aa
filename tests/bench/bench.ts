import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import path from 'node:path';
import { Corpora } from './Corpora';
import { begunAnew, pageWith } from './performancePage';
import { buildContenders } from './programs';
import type { Bench, Section } from './sections/bench';
import { changing } from './sections/changing';
import { copying } from './sections/copying';
import { editing } from './sections/editing';
import { growing } from './sections/growing';
import { reading } from './sections/reading';
import { markdownOf } from './table';

const SECTIONS: Readonly<Record<string, Section>> = { reading, copying, changing, growing, editing };
const PAGE = path.resolve(__dirname, '../../docs/performance.md');

const SMALL: Omit<Bench, 'corpora'> = {
  rounds: 3,
  sizes: [
    { returns: 9, rows: 120 },
    { returns: 30, rows: 500 },
  ],
  changing: { returns: 60, rows: 250 },
  growing: { returns: [1, 10, 100], rows: 50 },
  largest: [],
};

const FULL: Omit<Bench, 'corpora'> = {
  rounds: 3,
  sizes: [
    { returns: 9, rows: 120 },
    { returns: 300, rows: 500 },
  ],
  changing: { returns: 300, rows: 500 },
  growing: { returns: [1, 10, 100, 1000], rows: 50 },
  largest: [
    { returns: 1, rows: 200_000 },
    { returns: 2000, rows: 500 },
  ],
};

/**
 * Measures how long reading, merging and editing take, beside what people use now.
 *
 * npm run bench -- [--full] [--rounds 3] [--only reading,copying,changing,growing,editing] [--write DAY]
 *
 * With `--only`, nothing but the tables of those sections is written anew: each says of itself when it was made.
 */
async function main(args: readonly string[]): Promise<void> {
  const after = (option: string) => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined);
  const only = after('--only')?.split(',') ?? Object.keys(SECTIONS);
  const unknown = only.find((name) => !SECTIONS[name]);
  if (unknown !== undefined) throw new Error(`There is no section ${unknown}.`);
  const isFull = args.includes('--full');
  const day = after('--write');
  if (args.includes('--write') && !/^\d{4}-\d\d-\d\d$/.test(day ?? ''))
    throw new Error('Say the day to write on the page: --write 2010-10-01.');
  const sizes = isFull ? FULL : SMALL;
  const rounds = Number(after('--rounds') ?? sizes.rounds);
  if (!(rounds >= 1)) throw new Error('Say how many rounds: --rounds 3.');
  const corpora = new Corpora();
  const options = `${isFull ? '--full ' : ''}--rounds ${rounds} --only ${only.join()}`;
  const pages: string[] = [];
  const isWhole = Object.keys(SECTIONS).every((name) => only.includes(name));
  try {
    if (only.some((name) => name === 'reading' || name === 'copying')) await buildContenders();
    for (const name of only) {
      for (const table of await SECTIONS[name]!({ ...sizes, rounds, corpora })) {
        const made = isWhole || day === undefined ? '' : ` Made on ${day} with \`${options}\`.`;
        const page = markdownOf({ ...table, note: table.note + made });
        console.log(page);
        pages.push(page);
      }
    }
  } finally {
    corpora.remove();
  }
  if (day === undefined) return;
  const before = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, pageWith(isWhole ? begunAnew(before, headOf(day, isFull)) : before, pages));
}

function headOf(day: string, isFull: boolean): string {
  const [{ model = 'unknown' } = {}] = cpus();
  const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
  return [
    '# How fast',
    '',
    `Measured on ${day} by \`npm run bench -- ${isFull ? '--full ' : ''}--write ${day}\`, with Node ${process.versions.node} on ${platform()} ${arch()}, ${cpus().length} × ${model}, ${gigabytes} GB; at the end ${loadavg()[2]!.toFixed(0)} processes were waiting for a processor or had one.`,
    '',
    'Seconds are the processor’s, which others at work on the machine lengthen less than those on the clock; contenders take turns, and the medians are shown. What is asked is ratios, not seconds. Returns are made by a generator, with 16 columns and texts of the usual lengths.',
  ].join('\n');
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
