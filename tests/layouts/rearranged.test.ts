import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../../shared/grid';
import { read } from '../../shared/read';
import { readWorkbook } from '../../sync/source';
import { rearranged } from './rearranged';

const COUNTY = path.join(__dirname, '../../examples/county');
const files = readdirSync(COUNTY).filter((name) => /\.(?:xlsx|ods|csv)$/.test(name));

/** What a county takes of a plan, wherever it stands. */
function substanceOf(workbook: Workbook) {
  const { plans, notPlaced } = read(workbook);
  return {
    actions: plans.flatMap(({ actions }) =>
      actions.map(({ ref, text, lead, milestones }) => [
        ref,
        text,
        lead?.text,
        milestones.map(({ due }) => due),
      ]),
    ),
    indicators: plans.flatMap(({ indicators }) =>
      indicators.map(({ name, baseline, target, figures }) => [
        name,
        baseline?.value,
        target.stated,
        figures.length,
      ]),
    ),
    notPlaced: notPlaced.length,
  };
}

describe.each(files)('the plan in %s', (file) => {
  const plain = readWorkbook(path.join(COUNTY, file)).then((workbook) => ({
    workbook,
    substance: substanceOf(workbook),
  }));

  it.each(rearranged)('says the same $how', async ({ of }) => {
    const { workbook, substance } = await plain;
    expect(substance.actions.length).toBeGreaterThan(4);
    expect(substanceOf(of(workbook))).toEqual(substance);
  });
});
