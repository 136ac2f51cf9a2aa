import { findTimescaleInText } from '../../shared/time';

const period = { from: '2008-04-01', to: '2011-03-31' };

function dates(text: string): string[] {
  const found = findTimescaleInText(text, { period });
  return (found?.timescale.milestones ?? []).map((milestone) =>
    [
      milestone.start && `${milestone.start}..`,
      milestone.due,
      milestone.recurs,
      milestone.ongoing && 'ongoing',
    ]
      .filter(Boolean)
      .join(' '),
  );
}

test.each<[string, ...string[]]>([
  ['Map the hotspots, to be completed by June 2010', '2010-06-30'],
  ['Publish the guidance – March 2010.', '2010-03-31'],
  ['Run the drama tour in all schools. (by Winter 2011) (grant permitting)', '2012-02-29'],
  ['At least 4 litter picks to take place in 2010 in villages', '2010-12-31'],
  ['20 sports sessions throughout 2010/2011', '2010-04-01.. 2011-03-31'],
  ['Deter 20 offenders by 2011', '2011-12-31'],
  ['Hold two open days by Oct 2009 and review take-up by Spring 2010', '2009-10-31', '2010-05-31'],
  ['By March 2010 and March 2011 run a campaign', '2010-03-31', '2011-03-31'],
  ['Visit sheltered housing – Autumn/winter 2010', '2010-09-01.. 2011-02-28'],
  ['Patrol between November and December 2009', '2009-11-01.. 2009-12-31'],
  ['Improve the website - on-going', 'ongoing'],
  ['Extend the camera scheme. Ongoing through the life of the plan.', 'ongoing'],
  ['Keep lights working on an ongoing basis', 'ongoing'],
  ['Tell good news – THROUGHOUT LIFE OF PROJECT.', 'ongoing'],
  ['Train wardens – ongoing – next by July 2010', '2010-07-31 ongoing'],
  ['Wardens to meet quarterly', 'quarterly'],
  ['Review the protocol every six months', 'half-yearly'],
  ['Protect 50 homes over the three year life of the plan', '2011-03-31'],
  ['Start the pilot from September 2009', '2009-09-01.. ongoing'],
  ['Hold a fun day, July 2010', '2010-07-31'],
  ['Publish the guidance: March 2010', '2010-03-31'],
  ['March 2010: publish the guidance', '2010-03-31'],
  ['Hold a fun day in July', '2008-07-31'],
  ['Hold fun days (June and October)', '2008-06-30', '2008-10-31'],
  ['Tour the parks over the summer', '2008-06-01.. 2008-08-31'],
  ['Count the visitors every January', '2009-01-31 yearly ongoing'],
  ['Continue to fund the post to 31 March 2011', '2011-03-31'],
  ['Raise visits from 40 to 60 by year end', '2009-03-31'],
  ['Apply the 2006 Act by April 2010', '2010-04-30'],
  ['Start date June 2010; finish date February 2011', '2010-06-01.. 2011-02-28'],
])('%j', (text, ...read) => expect(dates(text)).toEqual(read));

test.each([
  'Take part in Beach Week 2010, with 300 pupils',
  'Follow up actions from the May 2009 meeting',
  'Answer calls within 24 hours',
  'Apply the Housing Act 1996 to tenancies',
  'Follow up the 2003 audit',
  'Meet section 17 duties for 500 people',
  'Reduce burglary by 2000 offences',
  'The scheme launched in 2003 is to be extended',
  'Ongoing development of the website',
  'Produce an annual report',
  'Hold quarterly meetings with wardens',
  'Answer within 28 days of the report',
  'Continue work in line with the 2008-11 plan',
  'Speak to Year 9 pupils',
  'It may help; we march on',
  'Share £2,010 with two groups',
  'Cut damage by 10% from 2008/09 levels',
  'Use the centre (opened May 2009)',
])('%j does not say when', (text) => expect(findTimescaleInText(text, { period })).toBeNull());

test('the place of the words is that of the first to the last', () => {
  const text = 'Hold two open days by Oct 2009 and review take-up by Spring 2010.';
  const found = findTimescaleInText(text)!;
  expect(found.found).toBe('by Oct 2009 … by Spring 2010');
  expect(text.slice(found.start, found.end)).toBe('by Oct 2009 and review take-up by Spring 2010');
});

test('the life of the plan has an end only where its period is known', () => {
  expect(findTimescaleInText('Protect 50 homes over the three year life of the plan')).toBeNull();
});
