import { cpSync } from 'node:fs';
import path from 'node:path';
import { inWords } from '../Corpora';
import { fileOf, writeLargeReturn } from '../largeCounty';
import { measured, type Cost } from '../measured';
import { inMegabytes, inSeconds, times } from '../table';
import { mergeArgs } from './copying';
import type { Section } from './bench';

/** What it costs to merge a county again of which hardly anything changed. */
export const changing: Section = async ({ corpora, changing: size }) => {
  const out = corpora.out();
  const returns = path.join(out, 'returns');
  cpSync(await corpora.of(size), returns, { recursive: true, preserveTimestamps: true });
  const [command, ...args] = mergeArgs(returns, out);
  const which = Math.ceil(size.returns / 2);
  const file = path.join(returns, fileOf(which));
  const steps: readonly (readonly [string, () => void | Promise<void>])[] = [
    ['all for the first time', () => undefined],
    ['nothing changed', () => undefined],
    [
      'a cell of one return changed',
      () =>
        writeLargeReturn(file, which, size.rows, (row, cells) =>
          row === 7 ? cells.with(7, 'Nearly done') : cells,
        ),
    ],
    ['one return has a row more', () => writeLargeReturn(file, which, size.rows + 1)],
  ];
  const costs: Cost[] = [];
  for (const [, change] of steps) {
    await change();
    costs.push(await measured(command, args));
  }
  return [
    {
      title: `Merging ${inWords(size)} again`,
      note: 'Publication included. “Of the first” says how many times as long the first merge took.',
      headings: ['', 'seconds', 'on the clock', 'MB', 'of the first'],
      rows: costs.map((cost, at) => [
        steps[at]![0],
        inSeconds(cost.seconds),
        inSeconds(cost.clock),
        inMegabytes(cost.megabytes),
        times(costs[0]!.seconds / cost.seconds),
      ]),
    },
  ];
};
