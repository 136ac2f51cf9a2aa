import { mkdirSync } from 'node:fs';
import { joinKnownNames, NearNames, type KnownNames } from '../../shared/likeness';
import { mergedReading, planMerge, type FactOf } from '../../shared/merge';
import type { Reading } from '../../shared/model';
import { read } from '../../shared/read';
import { check, checkNames, namesAndProseIn, namesIn } from '../../shared/rules';
import { findIssues, settingsKey } from '../../sync/county';
import { inOrder, issuesNow } from '../../sync/county/publication/foundIssues';
import { StoredCounty } from '../../sync/store/StoredCounty';
import { NO_CONFIG } from '../../sync/config';
import { writeLargeCounty } from '../bench/largeCounty';
import { aFolder } from '../cli/aFolder';
import { shirebook } from '../cli/aTerminal';
import { heldout, layouts } from '../layouts';
import { sheetOf, workbookOf } from '../layouts/sheet';
import { stateOfNone } from './stateOfNone';

const folder = aFolder();
const RETURNS = 20;

/** What is asked of the state while a command runs. */
async function asked(run: () => Promise<unknown>): Promise<{ facts: number; recalled: number }> {
  const fact = jest.spyOn(StoredCounty.prototype, 'fact');
  const recall = jest.spyOn(StoredCounty.prototype, 'recall');
  try {
    await run();
    return { facts: fact.mock.calls.length, recalled: recall.mock.calls.length };
  } finally {
    fact.mockRestore();
    recall.mockRestore();
  }
}

describe('The first merge of a county', () => {
  it('opens no return again, and each that did not fit in memory once', async () => {
    const returns = folder.file('returns');
    mkdirSync(returns);
    await writeLargeCounty(returns, RETURNS, 12);
    const merge = () =>
      shirebook('merge', returns, '--out', folder.file('county.xlsx'), '--as-at', '2010-10-01');
    const first = await asked(merge);
    expect(first.facts).toBe(0);
    expect(first.recalled).toBeLessThan(RETURNS);
    // The frame of the book that lies there, and nothing of any return.
    expect(await asked(merge)).toEqual({ facts: 0, recalled: 1 });
  });

  it.each([...layouts, ...heldout].map((layout) => [layout.name, layout] as const))(
    'finds in a return as merged what its check found when it came: %s',
    (_, { workbook }) => {
      const reading = read(workbook);
      const found = findIssues(reading, workbook, { asAt: '2010-10-01' });
      const fact: FactOf<'revision received'> = {
        kind: 'revision received',
        on: '2010-10-01',
        district: 'Vale',
        returnId: 'vale/plan',
        revision: 1,
        hash: 'one',
        file: workbook.file,
        complete: true,
        by: null,
        reading,
      };
      const of = planMerge(stateOfNone(), fact).after.returns['vale/plan']!;
      const now = issuesNow(mergedReading(of).reading, found, { asAt: '2010-10-01' });
      expect(inOrder(found.issues, found.sheets)).toEqual(now);
    },
  );

  it('checks a return again under other settings', () => {
    const settings = { config: NO_CONFIG, asAt: '2010-10-01', version: '1' };
    expect(settingsKey(settings)).not.toBe(settingsKey({ ...settings, asAt: '2010-10-02' }));
    const strict = { ...NO_CONFIG, severities: { 'lead/missing': 'error' as const } };
    expect(settingsKey(settings)).not.toBe(settingsKey({ ...settings, config: strict }));
  });
});

describe('The names of a county', () => {
  const readingOf = (lead: string, action: string) =>
    read(
      workbookOf(
        'wold.xlsx',
        sheetOf('Plan', [
          ['Wold lighting plan 2004/05'],
          ['Ref', 'Action', 'Lead', 'Timescale'],
          ['1.1', action, lead, 'June 2004'],
          ['1.2', 'Mend the lamps of the canal path', 'Wold Council', 'May 2004'],
        ]),
      ),
    );
  const county: KnownNames = {
    names: [
      { text: 'Fernleigh Housing Services', kind: 'organisation', count: 9, organisations: [] },
      { text: 'Asha Marriott', kind: 'person', count: 6, organisations: ['Housing'] },
    ],
    synonyms: {},
    distinct: [],
  };

  const isConcerned = (reading: Reading) => {
    const own = namesIn(reading);
    return new NearNames(joinKnownNames([county, own])).concern(own, namesAndProseIn(reading).prose);
  };

  it.each<[string, string, string, boolean]>([
    ['a lead a letter short', 'Fernligh Housing Services', 'Light the path', true],
    ['a person a letter short', 'Asha Mariott, Housing', 'Light the path', true],
    ['a word of running text that may be a slip', 'Wold Council', 'Ask Fernligh Housing to light it', true],
    ['names that are no others', 'Police', 'Light the path to the station', false],
    ['the very names of the county', 'Fernleigh Housing Services', 'Light the path', false],
  ])('concern a return with %s', (_, lead, action, concerned) => {
    const reading = readingOf(lead, action);
    expect(isConcerned(reading)).toBe(concerned);
  });

  it('are known as they are most often written, and how often', () => {
    const leads = ['county police', 'County Police', 'Ann Rowe, Housing', 'County Police'];
    const rows = leads.map((lead, at) => [`${at + 1}`, `Light path ${at + 1}`, lead, 'May 2004']);
    const sheet = sheetOf('Plan', [['Ref', 'Action', 'Lead', 'Timescale'], ...rows]);
    expect(namesIn(read(workbookOf('wold.xlsx', sheet))).names).toMatchObject([
      { text: 'Ann Rowe', kind: 'person', count: 1, organisations: ['Housing'] },
      { text: 'County Police', kind: 'organisation', count: 3 },
      { text: 'Housing', kind: 'organisation', count: 1 },
    ]);
  });

  it('show nothing about a return that they do not concern', () => {
    const words = ['Fernleigh', 'Fernliegh', 'Marriott', 'Mariot', 'Wardens', 'Council', 'Constabulary'];
    for (const one of words)
      for (const other of words) {
        const reading = readingOf(`${one} Housing`, `Ask ${other} Services to light it`);
        if (isConcerned(reading)) continue;
        const alone = check(reading, { asAt: '2004-05-01' }).filter(
          ({ code }) => code === 'lead/likely-misspelt',
        );
        expect(checkNames(reading, county)).toEqual(alone);
      }
  });
});
