import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Workbook } from '../../shared/grid';
import { gridOf } from '../../shared/grid';
import type { Action, Indicator, Reading } from '../../shared/model';
import { read } from '../../shared/read';
import { composeAdopted, composeTemplate } from '../../shared/template';
import { publishTemplate } from '../../sync/publish';
import { readWorkbook, readWorkbookBytes } from '../../sync/source';
import { aMilestone, aPlan, type PlanBuilder } from '../builders/aPlan';

const DAY = '2004-10-01';

async function adopted(plans: Reading['plans'], original: Workbook): Promise<Workbook> {
  const contents = plans.map((plan) => ({ district: 'Vale', plan }));
  return readWorkbookBytes('plan.xlsx', await publishTemplate(composeAdopted(contents, original, DAY)));
}

/** What of an action must survive; its words for dates may be put differently. */
function essence({
  ref,
  text,
  objective,
  section,
  lead,
  status,
  rag,
  resources,
  outcome,
  ongoing,
  milestones,
}: Action) {
  return {
    ...{ ref, text, objective, section, status, rag, resources, outcome, ongoing },
    lead: lead && [lead.person, lead.organisation],
    milestones: milestones.map((each) => [each.text, each.start, each.due, each.status, each.ongoing]),
  };
}

function measured({ ref, name, unit, polarity, baseline, change, target, figures }: Indicator) {
  return {
    ...{ ref, name, unit, polarity, baseline, change },
    target: [target.period, target.stated],
    figures: figures.map(({ period, value, note, kind }) => [period, value, note, kind]),
  };
}

const source = { sheet: 'Targets', cell: 'A1' };

function full(): PlanBuilder {
  const lead = { person: 'A. Mercer', organisation: 'Vale Council', text: 'A. Mercer, Vale Council' };
  return aPlan('Safer Vale')
    .with({ aim: 'Fewer thefts' })
    .withAction({
      ref: '1.1',
      text: 'Mark bicycles at the market every Saturday',
      objective: 'Fewer thefts',
      lead,
      status: 'In progress',
      rag: 'Amber',
      milestones: [
        aMilestone({
          text: 'First hundred marked',
          timescale: 'June 2004',
          due: '2004-06-30',
          status: 'Complete',
        }),
        aMilestone({ text: 'First thousand marked', timescale: 'March 2005', due: '2005-03-31' }),
      ],
    })
    .withAction({
      ref: '1.10',
      text: 'Light the alleys behind the shops',
      objective: 'Fewer thefts',
      lead,
      timescale: 'Ongoing',
      ongoing: true,
      milestones: [aMilestone({ timescale: 'Ongoing', ongoing: true })],
      resources: 'Two wardens',
      outcome: 'Shopkeepers feel safer',
    })
    .withAction({
      ref: '1.2',
      text: 'Hold an open evening at the station',
      objective: 'Fewer thefts',
      lead,
      milestones: [
        aMilestone({ text: 'Hall booked', due: '2004-05-31' }),
        aMilestone({ text: 'Evening held', due: '2004-07-31' }),
        aMilestone({ text: 'Views reported', start: '2004-08-01', due: '2004-09-30' }),
      ],
    })
    .withIndicator({
      name: 'Bicycles stolen',
      baseline: { period: '2002/03', value: 1240 },
      change: { kind: 'percent', amount: -12.5 },
      target: { period: '2004/05', stated: 1085, computed: null, explanation: null },
      figures: [
        { period: '2002/03', value: 1240, note: null, kind: 'baseline', source },
        { period: '2003/04', value: 1190, note: null, kind: 'actual', source },
        { period: '2004/05', value: null, note: 'Not yet known', kind: 'actual', source },
      ],
    })
    .withIndicator({
      ref: 'LI 7',
      name: 'People who feel safe after dark',
      unit: '%',
      polarity: 'higher',
      baseline: { period: '2001/02', value: 0.56 },
      change: { kind: 'points', amount: 10 },
      figures: [{ period: '2003/04', value: 0.386, note: null, kind: 'actual', source }],
    });
}

const original: Workbook = {
  file: 'old.xlsx',
  traits: [],
  sheets: [
    gridOf('Plan', [
      ['Ref', 'Action', 'By when'],
      ['1', 'Meet the shopkeepers', 'June 2004'],
      ['2', 'Meet the landlords', 'July 2004'],
    ]),
  ],
};

describe('a plan adopted into the template', () => {
  const plan = full().build();
  const read2 = adopted([plan], original).then(read);

  test('is read back with its title, period, aim and district', async () => {
    const reading = await read2;
    expect(reading.district).toBe('Vale');
    expect(reading.plans).toHaveLength(1);
    expect(reading.plans[0]).toMatchObject({ title: plan.title, period: plan.period, aim: plan.aim });
  });

  test('keeps its actions with their milestones', async () => {
    expect((await read2).plans[0]!.actions.map(essence)).toEqual(plan.actions.map(essence));
  });

  test('keeps its indicators with their figures', async () => {
    expect((await read2).plans[0]!.indicators.map(measured)).toEqual(plan.indicators.map(measured));
  });

  test('leaves nothing unplaced, and takes no computed column for the officer’s', async () => {
    const reading = await read2;
    expect(reading.notPlaced).toEqual([]);
    expect(reading.plans[0]!.actions.flatMap(({ other }) => other)).toEqual([]);
  });

  test('has the sheets it came from behind it, under a name of their own and cell for cell', async () => {
    const workbook = await adopted([plan], original);
    const kept = workbook.sheets.at(-1)!;
    expect(kept.sheet).toBe('Plan (original)');
    const values = kept.rows.map(({ cells }) => cells.map(({ cell }) => cell.value));
    expect(values).toEqual(original.sheets[0]!.rows.map(({ cells }) => cells.map(({ cell }) => cell.value)));
  });

  test('keeps two plans of one workbook apart', async () => {
    const second = aPlan('Safer roads')
      .withAction({ ref: '1', text: 'Count cars outside every school' })
      .build();
    const reading = read(await adopted([plan, second], original));
    expect(reading.plans.map(({ title, actions }) => [title, actions.length])).toEqual([
      ['Safer Vale', 3],
      ['Safer roads', 1],
    ]);
  });
});

test('an empty template is read as a plan with nothing in it', async () => {
  const workbook = await readWorkbookBytes('plan.xlsx', await publishTemplate(composeTemplate(DAY)));
  const reading = read(workbook);
  expect(reading.plans.map(({ actions, indicators }) => [actions.length, indicators.length])).toEqual([
    [0, 0],
  ]);
  expect(reading.notPlaced).toEqual([]);
});

const returns = path.resolve(__dirname, '../../../shared/returns');

if (existsSync(returns)) {
  describe('the real returns, adopted', () => {
    test.each(readdirSync(returns).filter((file) => file.endsWith('.xlsx')))(
      '%s keeps its plans',
      async (file) => {
        const workbook = await readWorkbook(path.join(returns, file));
        const before = read(workbook);
        const after = read(await adopted(before.plans, workbook));
        expect(after.plans.map(({ title }) => title)).toEqual(before.plans.map(({ title }) => title));
        const texts = (reading: Reading) =>
          reading.plans.map(({ actions }) => actions.map(({ text }) => text));
        expect(texts(after)).toEqual(texts(before));
        const counted = (reading: Reading) =>
          reading.plans.map(({ indicators }) => indicators.map(({ figures }) => figures.length));
        expect(counted(after)).toEqual(counted(before));
      },
    );
  });
}
