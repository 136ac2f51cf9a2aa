import { playDeadline, type Day, type Played } from './deadlineDay';
import { measureService, RETURNS, serviceTimesFrom } from './serviceTimes';

/** Every partnership of England and Wales, in the police areas and counties that compile their plans. */
const NATION = { counties: 40, partnerships: 320 };
/** Actions of the five real returns. */
const PLANS = [16, 17, 30, 49, 73];

const USUAL: Day = {
  ...NATION,
  plans: PLANS,
  before: 60,
  late: 0.1,
  corrections: 2,
  pause: 5,
  repeated: 1 / 13,
};

const DAYS: readonly (readonly [name: string, day: Day])[] = [
  ['an hour before the deadline in the mean', USUAL],
  ['ten minutes before in the mean', { ...USUAL, before: 10, late: 0 }],
  ['all within the last minute or so', { ...USUAL, before: 0.5, late: 0, corrections: 0 }],
  [
    'the same, plans four times as long',
    { ...USUAL, before: 0.5, late: 0, corrections: 0, plans: PLANS.map((n) => 4 * n) },
  ],
];
const PROCESSORS = [1, 2, 4, 8];
/** Seconds within which 99 of 100 are to be answered. */
const PATIENCE = 2;

/**
 * `npm run bench:deadline -- [--seed 1]`
 *
 * Measures what a revision and a publication take on this machine, and plays with that the last day of
 * a quarter for every partnership of England and Wales: how long they wait, and how many processors it
 * takes. The same seed and the same times give the same day.
 */
async function deadline(): Promise<void> {
  const at = process.argv.indexOf('--seed');
  const seed = at < 0 ? 1 : Number(process.argv[at + 1]);
  if (!Number.isInteger(seed)) throw new Error('Say a whole number: --seed 1.');
  const measured = await measureService();
  console.log(`Seconds of the processor, in a county of ${RETURNS} returns:\n`);
  print([
    ['actions a plan', 'a revision', 'publication, one changed', 'publication, all changed'],
    ...measured.map((of) => [
      String(of.actions),
      ...[of.revision, of.publishedOne, of.publishedAll].map((seconds) => seconds.toFixed(3)),
    ]),
  ]);
  const times = serviceTimesFrom(measured);
  console.log(`\n${NATION.partnerships} partnerships in ${NATION.counties} counties, seed ${seed}:\n`);
  const rows = [
    [
      'first sent',
      'processors',
      'revisions',
      'publications',
      'longest queue',
      'answered p50',
      'p99',
      'longest',
      'published p50',
      'p99',
    ],
  ];
  const needs: string[] = [];
  for (const [name, day] of DAYS) {
    const played = PROCESSORS.map((processors) => playDeadline(day, times, processors, seed));
    played.forEach((each, no) =>
      rows.push([no === 0 ? name : '', String(PROCESSORS[no]), ...figuresOf(each)]),
    );
    const enough = played.findIndex(({ answered }) => quantile(answered, 0.99) <= PATIENCE);
    const how = enough < 0 ? `more than ${PROCESSORS.at(-1)}` : String(PROCESSORS[enough]);
    needs.push(`${name}: ${how}`);
  }
  print(rows);
  console.log(`\nProcessors of those tried with which 99 of 100 are answered in ${PATIENCE} s:`);
  for (const need of needs) console.log(`- ${need}`);
}

function figuresOf({ course, answered, published, publications }: Played): string[] {
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  return [
    String(answered.length),
    String(publications),
    String(course.longestQueue),
    seconds(quantile(answered, 0.5)),
    seconds(quantile(answered, 0.99)),
    seconds(quantile(answered, 1)),
    seconds(quantile(published, 0.5)),
    seconds(quantile(published, 0.99)),
  ];
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

/** As Markdown, so that it can go into the documentation as it is. */
function print([head = [], ...rows]: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log(
    [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n'),
  );
}

void deadline().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
