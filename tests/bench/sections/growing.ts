import { inWords, type Size } from '../Corpora';
import { measured, middleOf, type Cost } from '../measured';
import { inMegabytes, inSeconds } from '../table';
import { mergeArgs } from './copying';
import type { Bench, Section } from './bench';

/** The same merge of more and more returns: what it takes for each must not grow. */
export const growing: Section = async (bench) => {
  const { growing: grown, largest } = bench;
  const sizes = [...grown.returns.map((returns) => ({ returns, rows: grown.rows })), ...largest];
  const rows: string[][] = [];
  for (const size of sizes) {
    const cost = await merged(bench, size);
    const each = (cost.seconds / (size.returns * size.rows)) * 1e6;
    rows.push([
      inWords(size),
      inSeconds(cost.seconds),
      inSeconds(cost.clock),
      inMegabytes(cost.megabytes),
      each.toFixed(0),
    ]);
  }
  return [
    {
      title: 'Growth',
      note: 'First merges of counties of growing size. The time of a row falls while the program warms up, and must not rise after that.',
      headings: ['', 'seconds', 'on the clock', 'MB', 'µs a row'],
      rows,
    },
  ];
};

/** Small ones several times, since little disturbs them. */
async function merged({ corpora, rounds }: Bench, size: Size): Promise<Cost> {
  const costs: Cost[] = [];
  const often = size.returns * size.rows > 20_000 ? 1 : rounds;
  for (let round = 0; round < often; round += 1) {
    const [command, ...args] = mergeArgs(await corpora.of(size), corpora.out());
    costs.push(await measured(command, args));
  }
  return middleOf(costs);
}
