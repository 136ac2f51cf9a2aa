import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shirebook } from '../cli/aTerminal';
import { CountyWorkbook } from '../cli/countyBook';
import { Postgres } from '../store/aPostgres';
import { ANALYST } from './Analyst';
import { playYear, type YearPlayed } from './playYear';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await Postgres.start();
});
afterAll(() => postgres.stop());

/** A line of `history --json`, with whatever of these it has. */
interface Entry {
  readonly kind: string;
  readonly on: string;
  readonly by: string;
  readonly district?: string;
  readonly field?: string;
  readonly was?: string | null;
  readonly now?: string | null;
  readonly event?: string;
  readonly source?: string;
  readonly file?: string;
  readonly revision?: number;
  readonly restoredFrom?: number | null;
  readonly text?: string;
  readonly what?: string;
}

describe.each([
  { kind: 'SQLite', address: () => Promise.resolve(''), office: true },
  { kind: 'PostgreSQL', address: () => postgres.emptyDatabase(), office: false },
])('A county’s year, with its state in $kind', ({ address, office }) => {
  const before = process.env['DATABASE_URL'];
  let folder: string;
  let year: YearPlayed;
  let book: CountyWorkbook;
  let history: readonly Entry[];

  const ask = (...args: string[]) => shirebook(...args, '--out', year.out, '--config', year.config);
  const asked = async (...args: string[]) => JSON.parse((await ask(...args, '--json')).out) as unknown;

  beforeAll(async () => {
    process.env['DATABASE_URL'] = await address();
    folder = mkdtempSync(path.join(os.tmpdir(), 'shirebook-year-'));
    year = await playYear(folder, { office });
    book = await CountyWorkbook.open(year.out);
    history = (await asked('history')) as Entry[];
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
  });

  test('went through: one return was refused, and nothing else needed attention', () => {
    const codes = Object.entries(year.said).filter(([, { code }]) => code !== 0);
    expect(codes.map(([step, { code }]) => [step, code])).toEqual([
      ['second quarter', 1],
      ['decided in the sheet', 1],
    ]);
  });

  test('lost nothing that anybody wrote: each value stands in the book or in the history', () => {
    const inBook = book.book.worksheets.flatMap((sheet) => {
      const texts: string[] = [];
      sheet.eachRow((row) => row.eachCell((cell) => void texts.push(cell.text)));
      return texts;
    });
    const told = history.flatMap(({ was, now, text, what }) => [was, now, text, what]);
    const all = [...inBook, ...told].filter((each) => typeof each === 'string');
    const { written } = year.account;
    expect(written.length).toBeGreaterThan(150);
    expect(written.filter(({ value }) => !all.some((each) => each.includes(value)))).toEqual([]);
  });

  test('tells each change of an officer’s: who, from which file and cell, what was and what is', () => {
    const { officers } = year.account;
    expect(officers.length).toBeGreaterThan(20);
    const untold = officers.filter(({ district, file, field, was, now }) => {
      const isIt = (entry: Entry) =>
        entry.district === district &&
        entry.by === district &&
        entry.field === field &&
        entry.now === now &&
        // of a row that came, or was asked about, nothing was before; in a conflict, what was agreed
        (entry.was === was || ['added', 'conflict', 'identified'].includes(entry.event ?? '')) &&
        // what was taken out stands in no cell of the file
        (now === null && field === 'Action'
          ? entry.source === file
          : new RegExp(`^${file.replace('.', '\\.')} › Plan![A-Z]+\\d+$`).test(entry.source ?? ''));
      return !history.some(isIt);
    });
    expect(untold).toEqual([]);
  });

  test('tells all that the analyst did, and that it was the analyst', () => {
    const untold = year.account.analysts.filter(
      ({ event, field, now }) =>
        !history.some(
          (entry) =>
            entry.by === ANALYST &&
            entry.event === event &&
            entry.now?.includes(now) &&
            isField(entry, field),
        ),
    );
    expect(untold).toEqual([]);
    expect(history).toContainEqual(
      expect.objectContaining({ kind: 'note', by: ANALYST, text: 'Ring Wickfield about the second quarter' }),
    );
  });

  test('tells each file that came in, the one that was refused, and the revision that was restored', () => {
    const revisions = history.filter(({ kind }) => kind === 'revision');
    const came = revisions.filter(({ restoredFrom }) => restoredFrom === null);
    expect(came.map(({ district, file }) => ({ district, file })).sort(byFile)).toEqual(
      [...year.account.files].sort(byFile),
    );
    expect(revisions).toContainEqual(
      expect.objectContaining({ district: 'Tarnside', revision: 4, restoredFrom: 2, by: ANALYST }),
    );
    expect(history).toContainEqual(expect.objectContaining({ kind: 'refused', by: 'North Loam' }));
  });

  test('brought every comment to its action, through renumbering, withdrawal and new words', () => {
    const comments = book.rows('Actions').map((row) => [row['Action'], row['County comment']]);
    expect(comments).toEqual(
      expect.arrayContaining([
        ['Walk the market square on Friday nights', 'How many nights were walked?'],
        ['Visit every shop on the High Street in Hathersby about stolen goods', 'Which shops are worst?'],
        ['Talk about knives in every secondary school', 'Well done: tell the other districts how.'],
        ['Empty the bins behind the takeaways twice a week', 'Why was this taken out?'],
        ['Gate the alleys behind the terraces', 'A good year; thank you.'],
      ]),
    );
    expect(book.row('Actions', 'Mend the lamps along the canal towpath')['County RAG']).toBe('Amber ◆');
  });

  test('ends with what was decided, edited, restored and taken out', () => {
    const action = (text: string) => book.row('Actions', text);
    expect(action('Walk the market square on Friday nights')).toMatchObject({
      Ref: '1.2',
      Lead: 'Police and wardens',
      Status: 'Completed',
    });
    expect(action('Fit window locks for households burgled twice').Timescale).toBe('April 2011');
    expect(action('Mend the lamps along the canal towpath').Timescale).toBe('January 2011');
    expect(action('Talk about knives in every secondary school').Lead).toBe('School Liaison');
    expect(action('Empty the bins behind the takeaways twice a week').Status).toMatch(/^Withdrawn on/);
    expect(action('Agree a code of conduct with late pubs').Status).not.toMatch(/^Withdrawn/);
    expect(action('Warn farms of stolen diesel by text message').Lead).toBe('Farm Watch');
    expect(book.rows('Actions').filter(({ Action }) => Action?.startsWith('Visit every shop'))).toHaveLength(
      1,
    );
  });

  test.each([
    ['Hillford', 'second quarter', 'Received'],
    ['Wickfield', 'second quarter', 'Late'],
    [
      'North Loam',
      'second quarter',
      expect.stringMatching(/^Refused: The file is cut short.* Revision 1 stands\.$/),
    ],
    ['Wickfield', 'late and mended', expect.stringMatching(/^(Accepted|Provisional)$/)],
    [
      'North Loam',
      'after the sign-off',
      expect.stringMatching(/^Final: Revision 3 came in after the sign-off and waits/),
    ],
    ['Hillford', 'the end', 'Final'],
    ['North Loam', 'the end', 'Final'],
  ])('showed %s at “%s” as it stood', (district, step, state) => {
    expect(year.states[step]?.[district]).toEqual(state);
  });

  test('can compare any two of its revisions', async () => {
    const wrong = (await asked('diff', 'tarnside', '2', '3')) as {
      changes: { field: string; now: string }[];
    };
    expect(wrong.changes.map(({ field, now }) => [field, now])).toEqual(
      expect.arrayContaining([
        ['Lead', 'Nobody yet'],
        ['Status', 'Not started'],
      ]),
    );
    expect(await asked('diff', 'tarnside', '2', '4')).toMatchObject({ changes: [] });
  });

  test('follows a row through the refs it had', async () => {
    const byOldRef = (await asked('history', 'hillford', '--ref', '1.3')) as Entry[];
    const texts = byOldRef.flatMap(({ was, now }) => [was, now]);
    expect(texts).toEqual(
      expect.arrayContaining([expect.stringContaining('Marlbrook'), expect.stringContaining('Hathersby')]),
    );
  });

  test('leaves a state that is whole and a book that is as published', async () => {
    const { code, out } = await ask('doctor');
    expect({ code, out }).toEqual({ code: 0, out: expect.not.stringContaining('✖') });
    expect(await asked('conflicts')).toEqual([]);
    const bytes = readFileSync(year.out);
    const again = await ask('merge', year.returns, '--as-at', '2011-04-21');
    expect(again.out).toContain('Nothing has changed');
    expect(readFileSync(year.out).equals(bytes)).toBe(true);
  });
});

function byFile(a: { file?: string | undefined }, b: { file?: string | undefined }): number {
  return (a.file ?? '') < (b.file ?? '') ? -1 : 1;
}

/** A row that was kept is told under the field that says what it is. */
function isField(entry: Entry, field: string): boolean {
  return entry.field === field || (entry.event === 'decided' && field === 'Row');
}
