import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../shared/model';
import { read } from '../../shared/read';
import { check } from '../../shared/rules';
import { readWorkbook } from '../../sync/source';

const RETURNS = join(__dirname, '../../../shared/returns');

/** What SPEC part 4 and the table of part 2 say must be found, and where. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'derby-partnership-development': [
    'objective/empty Partnership Development!A25',
    'ref/not-under-objective Partnership Development!A28',
  ],
  'derby-violent-crime': [
    'timescale/undecided Violent Crime!C29',
    'timescale/undecided Violent Crime!C35',
    'timescale/ambiguous Violent Crime!C53',
    'timescale/ambiguous Violent Crime!C54',
    'timescale/missing Violent Crime!C58',
    'lead/missing Violent Crime!B35',
  ],
  'derby-persistent-offending': ['timescale/outside-period Persistent Offending!C33'],
  'north-east-derbyshire': [
    'heading/missing Priority 1 SAC & violence!A2',
    'heading/doubtful Priority 1 SAC & violence!B2',
    'text/mid-sentence Priority 1 SAC & violence!B8',
    'timescale/found-in-text Priority 3 ASB!B3',
  ],
  'south-derbyshire': [
    'section/reworded Auto Crime!A14',
    'section/count-announced Community Engagement!B6',
    'ref/missing ASB!A6',
    'timescale/outside-period Domestic Abuse!E11',
    'timescale/count-differs ASB!E17',
    'timescale/out-of-order ASB!E17',
    'timescale/count-differs Community Engagement!E15',
    'lead/no-organisation Community Engagement!C17',
    'rag/red-without-action Targets 2004-05!A13',
  ],
};

/** Codes that a careful officer finds nothing for in any of the five. */
const NEVER = [
  'heading/doubled',
  'ref/doubled',
  'ref/collided',
  'ref/out-of-order',
  'timescale/unreadable',
  'text/ditto-unresolved',
  'privacy/email',
  'privacy/telephone',
  'privacy/crime-number',
  'privacy/person',
  'sheet/merged-cells',
  'sheet/formula-error',
  'sheet/number-as-text',
  'sheet/hidden-data',
  'sheet/text-cut',
  'sheet/no-table',
  'sheet/empty-table',
  'reading/not-placed',
  'workbook/macros',
  'workbook/external-links',
];

const files = existsSync(RETURNS) ? readdirSync(RETURNS).filter((file) => file.endsWith('.xlsx')) : [];

async function issuesOf(file: string): Promise<Issue[]> {
  const workbook = await readWorkbook(join(RETURNS, file));
  return check(read(workbook), { workbook, asAt: '2004-10-01' });
}

if (files.length > 0) {
  describe.each(files)('%s', (file) => {
    const expected = Object.entries(FOUND).flatMap(([name, found]) => (file.startsWith(name) ? found : []));

    test('what is wrong in it is found', async () => {
      const found = (await issuesOf(file)).map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
      expect(expected.filter((one) => !found.includes(one))).toEqual([]);
    });

    test('nothing is found that is not there', async () => {
      const alarms = (await issuesOf(file)).filter(({ code }) => NEVER.includes(code));
      expect(alarms).toEqual([]);
    });

    test('every issue is one sentence that ends in a full stop, with its cell', async () => {
      const issues = await issuesOf(file);
      expect(issues.filter(({ message }) => !/^[A-Z\d“‘−?#£][^\n]*\.$/.test(message))).toEqual([]);
      expect(issues.filter(({ cell }) => !/^[A-Z]+\d+(?:[:,] ?[A-Z]+\d+)*$/.test(cell))).toEqual([]);
      expect(issues.filter(({ fixes }) => fixes.some(({ was, becomes }) => was === becomes))).toEqual([]);
    });
  });
} else {
  test('there are no returns here to check', () => expect(files).toEqual([]));
}
