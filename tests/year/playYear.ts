import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shirebook, type Run } from '../cli/aTerminal';
import { CountyWorkbook } from '../cli/countyBook';
import { Account } from './Account';
import { Analyst, ANALYST } from './Analyst';
import { Officer } from './Officer';

const SETTINGS = {
  county: 'Loamshire',
  due: ['2010-07-15', '2010-10-15', '2011-01-15', '2011-04-15'],
  graceDays: 7,
  districts: ['Hillford', 'Tarnside', 'Wickfield', 'North Loam'].map((name) => ({
    id: name.toLowerCase().replace(' ', '-'),
    name,
    returns: [`${name.toLowerCase().replace(' ', '-')}*`],
  })),
};

/** What a year left behind. */
export interface YearPlayed {
  readonly account: Account;
  readonly out: string;
  readonly config: string;
  readonly returns: string;
  /** What was printed, by the name of the step. */
  readonly said: Readonly<Record<string, Run>>;
  /** The state of each district's return at each merge. */
  readonly states: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Plays a county's year: four quarters, four districts, one analyst. Everything is done by way of the
 * command line and of files.
 *
 * @param office whether the analyst's first notes are saved by LibreOffice besides, where there is one
 */
export async function playYear(
  folder: string,
  { office }: { readonly office: boolean },
): Promise<YearPlayed> {
  const account = new Account();
  const returns = path.join(folder, 'returns');
  const [out, config] = [path.join(folder, 'county.xlsx'), path.join(folder, 'county.json')];
  const said: Record<string, Run> = {};
  const states: Record<string, Record<string, string>> = {};
  mkdirSync(returns);
  writeFileSync(config, JSON.stringify(SETTINGS));
  const county = (day: string) => ['--out', out, '--config', config, '--as-at', day];
  const merge = async (step: string, day: string) => {
    said[step] = await shirebook('merge', returns, ...county(day));
    const rows = (await CountyWorkbook.open(out)).rows('Returns');
    states[step] = Object.fromEntries(rows.map(({ District = '', State = '' }) => [District, State]));
  };
  const steer = async (step: string, day: string, ...args: string[]) => {
    said[step] = await shirebook(...args, ...county(day), '--by', ANALYST);
  };
  const analyst = () => Analyst.open(out, account);
  const officer = (district: string) =>
    new Officer(district, `${district} Safer Places Plan 2010/11`, returns, account);

  // Quarter 1: everybody hands in; the analyst comments, rates and corrects.
  const hillford = officer('Hillford')
    .add({
      key: 'walks',
      ref: '1.1',
      action: 'Walk the market square on Friday nights',
      lead: 'Street Wardens',
      when: 'September 2010',
    })
    .add({
      key: 'locks',
      ref: '1.2',
      action: 'Fit window locks for households burgled twice',
      lead: 'Home Security Officer',
      when: 'March 2011',
    })
    .add({
      key: 'shops',
      ref: '1.3',
      action: 'Visit every shop on the High Street in Marlbrook about stolen goods',
      lead: 'Trading Standards',
      when: 'December 2010',
    })
    .add({
      key: 'lamps',
      ref: '1.4',
      action: 'Mend the lamps along the canal towpath',
      lead: 'Highways',
      when: 'October 2010',
    });
  const tarnside = officer('Tarnside')
    .add({
      key: 'talks',
      ref: '1.1',
      action: 'Talk about knives in every secondary school',
      lead: 'School Liaison',
      when: 'July 2010',
    })
    .add({
      key: 'bikes',
      ref: '1.2',
      action: 'Mark bicycles at the railway station',
      lead: 'Cycle Warden',
      when: 'Ongoing',
    })
    .add({
      key: 'pubs',
      ref: '1.3',
      action: 'Agree a code of conduct with late pubs',
      lead: 'Licensing',
      when: 'November 2010',
    })
    .add({
      key: 'bins',
      ref: '1.4',
      action: 'Empty the bins behind the takeaways twice a week',
      lead: 'Cleansing',
      when: 'Ongoing',
    });
  const wickfield = officer('Wickfield')
    .add({
      key: 'gates',
      ref: '1.1',
      action: 'Gate the alleys behind the terraces',
      lead: 'Housing',
      when: 'February 2011',
    })
    .add({
      key: 'youth',
      ref: '1.2',
      action: 'Open the youth club on Saturdays',
      lead: 'Youth Service',
      when: 'August 2010',
    });
  const northLoam = officer('North Loam')
    .add({
      key: 'farms',
      ref: '1.1',
      action: 'Warn farms of stolen diesel by text message',
      lead: 'Rural Officer',
      when: 'Ongoing',
    })
    .add({
      key: 'signs',
      ref: '1.2',
      action: 'Put up signs where cars are broken into',
      lead: 'Forest Rangers',
      when: 'May 2010',
    });
  await hillford.handIn('hillford q1.xlsx', '2010-07-08');
  await tarnside.handIn('tarnside.xlsx', '2010-07-09');
  await wickfield.handIn('wickfield.xlsx', '2010-07-12');
  await northLoam.handIn('north-loam.xlsx', '2010-07-14');
  await merge('first quarter', '2010-07-16');
  await (
    await analyst()
  )
    .comments(hillford.row('walks').action, 'How many nights were walked?')
    .comments(wickfield.row('gates').action, 'The county can share the cost of gates.')
    .comments(hillford.row('shops').action, 'Which shops are worst?')
    .rates(hillford.row('lamps').action, 'Amber')
    .edits(hillford.row('walks').action, 'Lead', 'Police and wardens')
    .edits(hillford.row('lamps').action, 'Timescale', 'January 2011')
    .edits(tarnside.row('pubs').action, 'Lead', 'Licensing Panel')
    .save(office);
  await merge('the analyst’s first notes', '2010-07-20');

  // Quarter 2: Hillford renumbers and contradicts the analyst, Tarnside takes actions out, North Loam's
  // file is cut short, and nothing comes from Wickfield.
  hillford
    .add(
      {
        key: 'dogs',
        ref: '',
        action: 'Patrol the playing fields with dog wardens',
        lead: 'Parks',
        when: 'March 2011',
      },
      0,
    )
    .renumber()
    .change('walks', { lead: 'Town Council', status: 'In progress' })
    .change('locks', { status: 'In progress' });
  tarnside.remove('bins').remove('pubs').change('talks', { status: 'Completed' });
  await hillford.handIn('Hillford Q2 FINAL.xlsx', '2010-10-11');
  await tarnside.handIn('tarnside.xlsx', '2010-10-12');
  const beforeCut = readFileSync(path.join(returns, 'north-loam.xlsx'));
  truncateSync(path.join(returns, 'north-loam.xlsx'), Math.floor(beforeCut.length / 2));
  await merge('second quarter', '2010-10-25');
  await (
    await analyst()
  )
    .decides('Town Council', 'County', 'Police and wardens')
    .decides('Withdrawn', 'County', 'Agree a code of conduct with late pubs')
    .comments(tarnside.row('talks').action, 'Well done: tell the other districts how.')
    .comments('Empty the bins behind the takeaways twice a week', 'Why was this taken out?')
    .jots('Ring Wickfield about the second quarter')
    .save();
  await merge('decided in the sheet', '2010-10-27');
  wickfield.change('youth', { status: 'Completed' });
  await wickfield.handIn('wickfield.xlsx', '2010-11-08');
  northLoam.change('signs', { status: 'Delayed: waiting for the landowner' });
  await northLoam.handIn('north-loam.xlsx', '2010-11-09');
  await merge('late and mended', '2010-11-10');

  // Quarter 3: Hillford rewords an action and another edit meets one of the district's; Tarnside hands in
  // last summer's plan by mistake, which is undone; North Loam is signed off and sends something more.
  await (await analyst()).edits(hillford.row('locks').action, 'Timescale', 'June 2011').save();
  await merge('another edit', '2010-11-20');
  hillford.change('locks', { when: 'February 2011' }).change('shops', {
    ref: '4.9',
    action: 'Visit every shop on the High Street in Hathersby about stolen goods',
  });
  await hillford.handIn('hillford q3.xlsx', '2011-01-10');
  const rightPlan = tarnside.rows;
  await tarnside.handInWrong('tarnside.xlsx', '2011-01-11', [
    { ...tarnside.row('talks'), status: 'Not started', lead: 'Nobody yet' },
    tarnside.row('bikes'),
  ]);
  await merge('third quarter', '2011-01-20');
  await steer('restored', '2011-01-21', 'restore', 'tarnside', '2');
  await steer('signed off', '2011-01-22', 'sign-off', 'north loam');
  northLoam.change('farms', { lead: 'Farm Watch' });
  await northLoam.handIn('north-loam.xlsx', '2011-01-24');
  await merge('after the sign-off', '2011-01-25');
  await (await analyst()).decides('February 2011', 'April 2011', 'April 2011').save();
  account.writes(ANALYST, 'April 2011', 'Conflicts, Decision');
  await merge('decided in other words', '2011-01-26');

  // Quarter 4: what is open is answered, what waits is merged, and everything is signed off.
  const { out: listed } = await shirebook('conflicts', '--out', out, '--config', config, '--json');
  const [question] = JSON.parse(listed) as { code: string; kind: string }[];
  await steer('answered', '2011-02-01', 'conflicts', 'same', question!.code, 'yes');
  await steer('opened again', '2011-02-02', 'sign-off', '--reopen', 'north-loam');
  for (const { key } of hillford.rows) hillford.change(key, { status: 'Completed' });
  for (const { key } of rightPlan) tarnside.change(key, { status: 'Completed in March' });
  wickfield.change('gates', { status: 'Completed' });
  await hillford.handIn('hillford q4.xlsx', '2011-04-08');
  await tarnside.handIn('tarnside.xlsx', '2011-04-09');
  await wickfield.handIn('wickfield.xlsx', '2011-04-10');
  await merge('fourth quarter', '2011-04-16');
  await (await analyst()).comments('Gate the alleys behind the terraces', 'A good year; thank you.').save();
  for (const district of ['hillford', 'tarnside', 'wickfield', 'north loam']) {
    await steer(`${district} closed`, '2011-04-20', 'sign-off', district);
  }
  await merge('the end', '2011-04-21');
  return { account, out, config, returns, said, states };
}
