import { Ledger } from '../../../shared/read/ledger';
import { contributionScore, readContributions } from '../../../shared/read/partners';
import { tableOf } from '../tableOf';

const read = (shape: Parameters<typeof tableOf>[0]) => {
  const ledger = new Ledger();
  const table = tableOf(shape);
  const partners = readContributions(table, ledger);
  const open = table.view.lines
    .flatMap((line) => line.slots)
    .filter((slot) => !ledger.isTaken(table.view, slot));
  return { partners, open, score: contributionScore(table) };
};

test('who brings what to the priority in the caption', () => {
  const { partners, open, score } = read({
    captions: [['Reducing shed break-ins']],
    heading: [['WHO', 'WHAT']],
    body: [
      ['Police', 'Extra patrols in the evening. Mark tools and bicycles at village halls.'],
      ['Parish councils', 'Print the leaflets and carry them round to every house.'],
    ],
  });
  expect(score).toBeGreaterThan(0.8);
  expect(partners).toHaveLength(2);
  expect(partners[0]).toMatchObject({
    kind: 'contribution',
    group: 'Reducing shed break-ins',
    organisation: 'Police',
    source: { sheet: 'Sheet', cell: 'A3' },
  });
  expect(open).toEqual([]);
});

test('text cut by a page break is glued, and a new sentence begins a new line', () => {
  const { partners } = read({
    heading: [['Partner', 'Contribution']],
    body: [
      ['Housing', 'Fit better locks to the doors and'],
      [null, 'windows of flats on the ground floor.'],
      [null, 'Light the paths between the blocks.'],
    ],
  });
  expect(partners).toHaveLength(1);
  expect(partners[0]!.contribution).toBe(
    'Fit better locks to the doors and windows of flats on the ground floor.\nLight the paths between the blocks.',
  );
});

test('bands inside the table change the priority', () => {
  const { partners } = read({
    heading: [['Agency', 'Role']],
    body: [
      ['Reducing violence'],
      ['Police', 'Checks on licensed premises on Friday and Saturday nights'],
      ['Tackling nuisance'],
      ['Police', 'Dispersal of groups round the precinct in the evening'],
    ],
  });
  expect(partners.map(({ group }) => group)).toEqual(['Reducing violence', 'Tackling nuisance']);
});

test('a column a priority gives a contribution to each', () => {
  const { partners } = read({
    heading: [['Partner', 'Reducing burglary', 'Tackling nuisance']],
    body: [
      [
        'Fire service',
        'Looks at doors and locks on every home visit',
        'Takes young people into the cadets scheme',
      ],
      ['Library', null, 'Opens its meeting room to youth workers in winter'],
    ],
  });
  expect(partners.map(({ group, organisation }) => [group, organisation])).toEqual([
    ['Reducing burglary', 'Fire service'],
    ['Tackling nuisance', 'Fire service'],
    ['Tackling nuisance', 'Library'],
  ]);
});

test('a table of actions is none', () => {
  const { score } = read({
    heading: [['Ref', 'Action', 'Who', 'When']],
    body: [['1.1', 'Mark bicycles at the station', 'Police', 'June 2012']],
  });
  expect(score).toBe(0);
});
