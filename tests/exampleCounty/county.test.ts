import { readdirSync } from 'node:fs';
import path from 'node:path';
import { exampleBytes } from '../../examples/exampleBytes';
import { exampleReturns } from '../../examples/plans';
import { loadConfig } from '../../sync/config';
import { openReturn } from '../../sync/county';
import { readWorkbook, readWorkbookBytes } from '../../sync/source';

const COUNTY = path.resolve(__dirname, '../../examples/county');
const fileOf = (name: string) =>
  path.join(COUNTY, exampleReturns.find(({ file }) => file.startsWith(name))!.file);

describe('the example county', () => {
  it('holds the returns that are described, and no others', () => {
    const files = readdirSync(COUNTY).filter((file) => file !== 'county.json');
    expect(files.sort()).toEqual(exampleReturns.map(({ file }) => file).sort());
  });

  it.each(exampleReturns.map((each) => [each.file, each] as const))(
    'has %s as it is made: else run npx tsx examples/make.ts',
    async (file, example) => {
      const made = await readWorkbookBytes(file, exampleBytes(example));
      expect(await readWorkbook(path.join(COUNTY, file))).toEqual(made);
    },
  );

  it('is configured', async () => {
    const { config } = await loadConfig(path.join(COUNTY, 'county.json'));
    expect(config.districts).toHaveLength(exampleReturns.length + 1);
  });

  it.each([
    ['south-marlbury', 'South Marlbury', 10, 4],
    ['hillford', 'Hillford', 8, 0],
    ['wickfield', 'Wickfield', 7, 0],
    ['tarnside', 'Tarnside', 5, 0],
    ['north-loam-vale', 'North Loam Vale', 11, 5],
  ])('is read whole: %s', async (name, district, actions, indicators) => {
    const { reading } = await openReturn(fileOf(name));
    expect(reading.district).toBe(district);
    expect(reading.plans.flatMap((plan) => plan.actions)).toHaveLength(actions);
    expect(reading.plans.flatMap((plan) => plan.indicators)).toHaveLength(indicators);
    expect(reading.notPlaced).toEqual([]);
  });
});

describe('the slips in the example', () => {
  const actionsOf = async (name: string) =>
    (await openReturn(fileOf(name))).reading.plans.flatMap((plan) => plan.actions);

  it('show two actions whose refs became one', async () => {
    const refs = (await actionsOf('south-marlbury')).map(({ ref }) => ref);
    expect(refs.filter((ref) => ref === '2.1').length).toBeGreaterThan(1);
  });

  it('show an objective that drifts in its wording as one', async () => {
    const { reading } = await openReturn(fileOf('south-marlbury'));
    expect(reading.plans.find(({ title }) => title.startsWith('Sheds'))?.objectives).toHaveLength(1);
  });

  it('show a count of areas that is not theirs', async () => {
    const { reading } = await openReturn(fileOf('south-marlbury'));
    const plan = reading.plans.find(({ title }) => title.startsWith('Town'));
    expect(plan?.announcements[0]?.count).toBe(4);
    expect(plan?.sections).toHaveLength(3);
  });

  it('show a date before the plan began', async () => {
    const action = (await actionsOf('south-marlbury')).find(({ text }) =>
      text.startsWith('Train door staff'),
    );
    expect(action?.milestones[0]?.due).toBe('2009-07-31');
  });

  it('show the ditto resolved, and what was written kept', async () => {
    const action = (await actionsOf('wickfield')).find(({ ref }) => ref === '1.2');
    expect(action?.lead?.person ?? action?.lead?.text).toContain('Analyst');
    expect(Object.values(action?.asWritten ?? {})).toContain('Ditto');
  });

  it('show an objective without actions', async () => {
    const { reading } = await openReturn(fileOf('tarnside'));
    const plan = reading.plans[0]!;
    const used = new Set(plan.actions.map(({ objective }) => objective));
    expect(plan.objectives.filter(({ text }) => !used.has(text)).map(({ ref }) => ref)).toEqual(['3']);
  });

  it('show a sentence that a page cut, as one action', async () => {
    const action = (await actionsOf('north-loam-vale')).find(({ text }) => text.startsWith('Patrols'));
    expect(action?.text).toContain('talks with stall holders');
    expect(action?.lead?.text).toBe('Police and the Market Traders');
  });
});
