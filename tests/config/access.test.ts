import { writeFileSync } from 'node:fs';
import { loadConfig } from '../../sync/config';
import { aFolder } from '../cli/aFolder';

const folder = aFolder();
const ID = '6f1c2a90-0d3e-4c55-8a8e-2d6f3b1c7e42';
const google = { audience: 'shirebook.example' };
const microsoft = { audience: 'shirebook.example', tenant: ID };
const email = 'officer@marl.example';

async function load(access: object) {
  const content = { county: 'Loamshire', districts: [{ id: 'marl', name: 'Marl' }], access };
  writeFileSync(folder.file('county.json'), JSON.stringify(content));
  return loadConfig(folder.file('county.json'));
}

describe('the people a county lets in by Google or Microsoft', () => {
  it('are nobody where none are listed', async () => {
    expect((await load({})).config.access).toEqual({ google: null, microsoft: null });
  });

  it('are officers of its districts, and its own staff', async () => {
    const { config } = await load({
      google: {
        ...google,
        people: [
          { email, district: 'marl' },
          { email: 'chief@loam.example', county: true },
        ],
        domains: [{ domain: 'marl.example', district: 'marl' }],
      },
      microsoft: { ...microsoft, people: [{ id: ID, name: 'A. Mercer', district: 'marl' }] },
    });
    expect(config.access.google?.people).toHaveLength(2);
    expect(config.access.microsoft?.people).toHaveLength(1);
  });

  it.each([
    ['of no district', { google: { ...google, people: [{ email }] } }, 'access.google.people[1]'],
    [
      'of a district and the county',
      { google: { ...google, people: [{ email, district: 'marl', county: true }] } },
      'expected either a district’s id',
    ],
    [
      'of nowhere',
      { google: { ...google, people: [{ email, district: 'dale' }] } },
      'no district has the id dale',
    ],
    [
      'of a domain of nowhere',
      { google: { ...google, domains: [{ domain: 'dale.example', district: 'dale' }] } },
      'access.google.domains[1].district: no district has the id dale',
    ],
    [
      'without an address',
      { google: { ...google, people: [{ email: 'A. Mercer', district: 'marl' }] } },
      'e-mail',
    ],
    ['for any program', { google: { people: [] } }, 'access.google.audience'],
    [
      'by an address that anybody there may be given',
      { microsoft: { ...microsoft, people: [{ email, district: 'marl' }] } },
      'access.microsoft.people[1]',
    ],
    ['of any directory', { microsoft: { audience: 'a', people: [] } }, 'access.microsoft.tenant'],
  ])('are not %s', async (_name, access, told) => {
    await expect(load(access)).rejects.toThrow(told);
  });
});
