import { gridOf } from '../../shared/grid';
import { read } from '../../shared/read';

function planOf(headings: string[], ...rows: string[][]) {
  const grid = gridOf('Plan', [['Marlbrook safety plan 2004-05'], headings, ...rows]);
  return read({ file: 'plan.xlsx', sheets: [grid], traits: [] }).plans[0]!;
}

it('takes short targets for milestones where the dates behind them are long', () => {
  const { actions, objectives } = planOf(
    ['Ref', 'Action', 'Lead', 'Target', 'Timescale'],
    ['B.1', 'Residents’ panel survey', 'Policy Officer', '60% response', 'Autumn 2004'],
    ['B.2', 'Meetings in each parish', 'Warden', 'One in each', 'Ongoing – programme complete by March 2005'],
    ['B.3', 'Focus groups', 'Equality Officer', '4 groups', 'Between October 2004 and January 2005'],
  );
  expect(objectives).toEqual([]);
  expect(actions.map(({ milestones: [first] }) => first?.text)).toEqual([
    '60% response',
    'One in each',
    '4 groups',
  ]);
});

it('groups rows by the task group before them, and knows a rating with strokes', () => {
  const { actions } = planOf(
    ['Task Group', 'No.', 'Action', 'Lead', 'Timescale', 'R/A/G'],
    ['Violent crime', 'VC1', 'Marshals at the rank', 'Town Centre Manager', 'Dec 2004', 'Green'],
    ['Violent crime', 'VC2', 'Plastic glasses in six pubs', 'Licensing Officer', 'March 2005', 'Amber'],
    ['Burglary', 'B1', 'Locks for 100 homes', 'Housing Manager', 'March 2005', 'Green'],
  );
  expect(actions.map(({ objective, rag, milestones }) => [objective, rag, milestones[0]?.text])).toEqual([
    ['Violent crime', 'Green', null],
    ['Violent crime', 'Amber', null],
    ['Burglary', 'Green', null],
  ]);
});

it('dates milestones by the years of the plan over them, and a dash is none', () => {
  for (const years of [
    ['Year 1', 'Year 2', 'Year 3'],
    ['2013/14', '2014/15', '2015/16'].map((year) => `Milestones ${year}`),
  ]) {
    const grid = gridOf('Plan', [
      ['Marlbrook plan for older people, 2013–2016'],
      ['Aim', 'Action', 'Lead agency', ...years],
      ['Callers', 'No cold calling zones', 'Trading Standards', '2 zones', '2 zones', 'Review'],
      ['Callers', 'Leaflet on traders', 'Trading Standards', '5,000 copies', '–', 'Reprint'],
    ]);
    const [, leaflet] = read({ file: 'plan.xlsx', sheets: [grid], traits: [] }).plans[0]!.actions;
    expect(leaflet!.milestones.map(({ text, due }) => [text, due])).toEqual([
      ['5,000 copies', '2014-03-31'],
      ['Reprint', '2016-03-31'],
    ]);
  }
});

it('takes 04/05 for a month where the other end can be none but one', () => {
  const { actions } = planOf(
    ['No', 'Action', 'Lead', 'Start', 'Finish'],
    ['1', 'Help cards in 14 languages', 'Warden', '04/05', '06/05'],
    ['2', 'Training for health visitors', 'Warden', '02/05', '04/05'],
    ['3', 'Rooms in 15 homes', 'Housing', '04/05', '05/06'],
  );
  expect(actions.map(({ milestones: [own] }) => [own?.start, own?.due, own?.timescale])).toEqual([
    ['2005-04-01', '2005-06-30', '06/05'],
    ['2005-02-01', '2005-04-30', '04/05'],
    ['2004-04-01', '2006-03-31', '05/06'],
  ]);
});

describe('a column of partners', () => {
  const leadsOf = (headings: string[], ...rows: string[][]) =>
    planOf(headings, ...rows).actions.map(({ lead, other }) => [
      lead?.person,
      lead?.organisation,
      other.map(({ text }) => text),
    ]);

  it.each(['Partners', 'Other agencies', 'Partner(s)'])('helps beside one of leads: %s', (partners) => {
    const leads = leadsOf(
      ['Action', 'Lead', partners, 'Deadline'],
      ['Tag tractors', 'Rural Crime Officer, Police', 'NFU, dealers', 'July 2004'],
      ['Start a horse watch', 'Jo Orme, Vale DC', 'British Horse Society', 'July 2004'],
    );
    expect(leads).toEqual([
      ['Rural Crime Officer', 'Police', ['NFU, dealers']],
      ['Jo Orme', 'Vale DC', ['British Horse Society']],
    ]);
  });

  it('takes the place of no lead’s own agency', () => {
    const leads = leadsOf(
      ['Action', 'Lead (person)', 'Lead (agency)', 'Partners', 'End'],
      ['Summer games', 'Jo Orme', 'Vale DC', 'Police, YOT', 'July 2004'],
      ['Mentors', 'Mark Tully', 'YOT', 'Schools', 'July 2004'],
    );
    expect(leads).toEqual([
      ['Jo Orme', 'Vale DC', ['Police, YOT']],
      ['Mark Tully', 'YOT', ['Schools']],
    ]);
  });

  it('nor do words under a heading that says nothing, where another says who leads', () => {
    const leads = leadsOf(
      ['4P', 'Action', 'Lead', 'Due'],
      ['PURSUE', 'Map two groups', 'DI Shaw', 'July 2004'],
      ['PREVENT', 'Offer places to ten families', 'Families Team', 'March 2005'],
      ['PROTECT', 'Send bulletins on scams', 'Trading Standards', 'Monthly'],
    );
    expect(leads.map(([person, organisation]) => person ?? organisation)).toEqual([
      'DI Shaw',
      'Families Team',
      'Trading Standards',
    ]);
  });

  it('leads where no other says who, and a single partner is whose officer leads', () => {
    const alone = leadsOf(['Action', 'Partners', 'Deadline'], ['Tag tractors', 'Police', 'July 2004']);
    expect(alone).toEqual([[null, 'Police', []]]);
    const single = leadsOf(
      ['Action', 'Lead officer', 'Partner', 'Deadline'],
      ['Tag tractors', 'Jo Orme', 'Police', 'July 2004'],
    );
    expect(single).toEqual([['Jo Orme', 'Police', []]]);
  });
});

it('takes % complete for a status beside comments, and not beside a status', () => {
  const said = (heading: string, ...words: string[]) =>
    planOf(
      ['Action', '% complete', heading, 'Lead', 'Deadline'],
      ['Tag tractors', '0%', words[0]!, 'Police', 'July 2004'],
      ['Start a horse watch', '40%', words[1]!, 'Vale DC', 'July 2004'],
    ).actions.map(({ status, progress }) => [status, progress]);
  expect(said('Comments', 'The officer is ill', 'Two members')).toEqual([
    ['0%', 'The officer is ill'],
    ['40%', 'Two members'],
  ]);
  expect(said('Status', 'Not started', 'In progress').map(([status]) => status)).toEqual([
    'Not started',
    'In progress',
  ]);
});
