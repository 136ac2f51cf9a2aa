import { writeFileSync } from 'node:fs';
import { BadConfig, districtOf, loadConfig, NO_CONFIG } from '../../sync/config';
import { aFolder } from '../cli/aFolder';

const folder = aFolder();

async function load(content: unknown) {
  writeFileSync(folder.file('county.json'), typeof content === 'string' ? content : JSON.stringify(content));
  return loadConfig(folder.file('county.json'));
}

const marl = { id: 'marl', name: 'Marl' };

describe('a configuration', () => {
  it('needs only the county’s name', async () => {
    const { config } = await load({ county: 'Loamshire' });
    expect(config).toEqual({ ...NO_CONFIG, county: 'Loamshire' });
  });

  it.each([
    ['is not JSON', '{ county: Loamshire }', 'this is not JSON'],
    ['has no county', { districts: [] }, 'county is missing: expected string'],
    ['has a mistyped setting', { county: 'L', distrits: [] }, 'the configuration has no setting “distrits”'],
    [
      'has a mistyped setting of a district',
      { county: 'L', districts: [{ ...marl, nam: 'x' }] },
      'districts[1] has no setting “nam”',
    ],
    ['has a day that is none', { county: 'L', due: '30/09/2010' }, 'due: expected a day such as 2004-09-30'],
    [
      'has an id with spaces',
      { county: 'L', districts: [{ id: 'A b', name: 'A' }] },
      'districts[1].id: expected lower case',
    ],
    ['has a district twice', { county: 'L', districts: [marl, marl] }, 'districts[2].id: marl stands twice'],
    [
      'names a successor nobody is',
      { county: 'L', districts: [{ ...marl, to: '2009-03-31', successor: 'tarn' }] },
      'no district has the id tarn',
    ],
    [
      'names a successor and no last day',
      { county: 'L', districts: [{ ...marl, successor: 'marl' }] },
      'districts[1].to: it has a successor (marl), and no last day',
    ],
    [
      'has a district end before it begins',
      { county: 'L', districts: [{ ...marl, from: '2009-04-01', to: '2009-03-31' }] },
      'districts[1].to: it ends on 2009-03-31, before it begins on 2009-04-01',
    ],
    [
      'has no day among its due days',
      { county: 'L', due: ['2010-06-30', 'September'] },
      'due[2]: expected a day',
    ],
    ['has a tolerance that is no share', { county: 'L', policy: { tolerance: 5 } }, 'policy.tolerance'],
    [
      'has a mistyped policy',
      { county: 'L', policy: { tolerence: 0.1 } },
      'policy has no setting “tolerence”',
    ],
    [
      'makes an exception for nobody',
      { county: 'L', policy: { districts: { marl: {} } } },
      'no district has the id marl',
    ],
    ['has a severity for no code', { county: 'L', severities: { 'ref/misplaced': 'error' } }, 'severities'],
  ])('is refused where it %s', async (_, content, message) => {
    await expect(load(content)).rejects.toThrow(BadConfig);
    await expect(load(content)).rejects.toThrow(message);
  });
});

it('returns may be due on several days', async () => {
  const due = ['2010-07-15', '2010-10-15'];
  const { config } = await load({ county: 'L', due, districts: [{ ...marl, due: '2010-06-30' }] });
  expect([config.due, config.districts[0]?.due]).toEqual([due, '2010-06-30']);
});

describe('a return belongs to the district', () => {
  const config = {
    ...NO_CONFIG,
    districts: [
      { ...marl, returns: ['marl*.xlsx', 'from marl/'] },
      { id: 'upper-tarn', name: 'Upper Tarn', returns: ['tarn/**/plan.ods'] },
      { id: 'hill-and-dale', name: 'Hill and Dale', returns: [] },
    ].map((each) => ({ from: null, to: null, successor: null, due: null, ...each })),
  };
  const of = (path: string, read: string | null = null) =>
    districtOf(`/county/${path}`, read, config, '/county')?.id ?? null;

  it.each([
    ['whose pattern its name fits', 'marlbury.xlsx', null, 'marl'],
    ['whose pattern its name fits, in any folder', 'in/2010/Marl 2.xlsx', null, 'marl'],
    ['in whose folder it lies', 'from marl/2010/plan.csv', null, 'marl'],
    ['whose pattern goes through folders', 'tarn/2010/q2/plan.ods', null, 'upper-tarn'],
    ['whose name it was read with', 'plan.xlsx', 'Hill & Dale', 'hill-and-dale'],
    ['whose pattern it fits, whatever was read', 'marl.xlsx', 'Hill and Dale', 'marl'],
    ['that nobody configured', 'plan.xlsx', 'Elsewhere', null],
    ['that nothing tells', 'plan.xlsx', null, null],
  ])('%s', (_, path, read, id) => {
    expect(of(path, read)).toBe(id);
  });
});
