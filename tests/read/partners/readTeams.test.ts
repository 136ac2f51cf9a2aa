import { Ledger } from '../../../shared/read/ledger';
import { readTeams, teamScore } from '../../../shared/read/partners';
import { viewFrom } from '../tableOf';

const read = (rows: Parameters<typeof viewFrom>[0]) => {
  const view = viewFrom(rows);
  const ledger = new Ledger();
  const members = readTeams(view, view.lines, ledger);
  const open = view.lines.flatMap((line) => line.slots).filter((slot) => !ledger.isTaken(view, slot));
  return { members, open, score: teamScore(view.lines) };
};

test('teams without a heading: caption, role, person, organisation', () => {
  const { members, open, score } = read([
    ['Rural Crime Action Team'],
    ['Chair', 'Insp. Ada Whitlow', 'Rural Police'],
    ['Elected Councillor', 'Councillor Tom Ferris', 'Dale Borough Council'],
    ['Team Members', 'Sergeant', 'Rural Police'],
    [null, 'Mary Oakden', 'Probation'],
    ['Road Safety Group'],
    ['Chair', 'Ned Barlow', 'Fire and Rescue'],
    ['Members', 'PC Joan Salt', 'Roads Policing Unit'],
  ]);
  expect(score).toBeGreaterThan(0.7);
  expect(members.map(({ group, role, person, organisation }) => [group, role, person, organisation])).toEqual(
    [
      ['Rural Crime Action Team', 'Chair', 'Insp. Ada Whitlow', 'Rural Police'],
      ['Rural Crime Action Team', 'Elected Councillor', 'Councillor Tom Ferris', 'Dale Borough Council'],
      ['Rural Crime Action Team', 'Team Members', 'Sergeant', 'Rural Police'],
      ['Rural Crime Action Team', 'Team Members', 'Mary Oakden', 'Probation'],
      ['Road Safety Group', 'Chair', 'Ned Barlow', 'Fire and Rescue'],
      ['Road Safety Group', 'Members', 'PC Joan Salt', 'Roads Policing Unit'],
    ],
  );
  expect(open).toEqual([]);
});

test('a heading in another order is followed', () => {
  const { members, open } = read([
    ['Membership of the Scams Board'],
    ['Organisation', 'Name', 'Role'],
    ['Trading Standards', 'Ivy Marsh', 'Chair'],
    ['Bank of the Dale', 'Sam Toft', 'Member'],
  ]);
  expect(members[0]).toMatchObject({ person: 'Ivy Marsh', role: 'Chair', organisation: 'Trading Standards' });
  expect(open).toEqual([]);
});

test('names and organisations alone are enough', () => {
  const { members, score } = read([
    ['Hate Crime Panel'],
    ['Rose Pell', 'Victim Support'],
    ['Karim Aziz', 'Youth Offending Service'],
    ['Lena Frost', 'Housing'],
  ]);
  expect(score).toBeGreaterThan(0.7);
  expect(members[1]).toMatchObject({
    person: 'Karim Aziz',
    organisation: 'Youth Offending Service',
    role: null,
  });
});

test.each([
  [
    'counts by ward',
    [
      ['Ward', 'Fires'],
      ['Abbey', 3],
      ['Castle', 2],
    ],
  ],
  [
    'actions',
    [
      ['1.1', 'Mark bicycles at the station', 'Police', 'June 2012'],
      ['1.2', 'Light the underpass', 'Borough Council', 'July 2012'],
    ],
  ],
])('%s are no team', (_what, rows) => {
  expect(read(rows).score).toBeLessThan(0.5);
});

test('a list of whom to ring has its heading above it, and telephones are nothing contributed', () => {
  const { members, open } = read([
    ['Name', 'Job', 'Organisation', 'Telephone', 'Email'],
    ['Ada Whitlow', 'Clerk', 'Parish Council', '01632 960000', 'ada@parish.example'],
    ['Sgt Tom Ferris', 'Beat manager', 'Police', '01632 960001', 'tom@police.example'],
  ]);
  expect(members.map(({ role, person, contribution }) => [role, person, contribution])).toEqual([
    ['Clerk', 'Ada Whitlow', null],
    ['Beat manager', 'Sgt Tom Ferris', null],
  ]);
  expect(open).toEqual([]);
});
