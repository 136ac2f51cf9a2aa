import { copyFileSync, mkdirSync } from 'node:fs';
import { aFolder } from './aFolder';
import { shirebook, type Run } from './aTerminal';
import { CountyWorkbook } from './countyBook';
import { writePlan, type PlanRow } from './planFile';

const folder = aFolder();
const out = () => folder.file('county.xlsx');
const book = () => CountyWorkbook.open(out());
const merge = (day: string): Promise<Run> =>
  shirebook('merge', folder.file('returns'), '--out', out(), '--as-at', day);
const handIn = (rows: readonly PlanRow[], on: string) =>
  writePlan(folder.file('returns/hillford.xlsx'), {
    district: 'Hillford',
    title: 'Hillford Safer Streets Plan 2010/11',
    rows,
    on,
  });

const WALKS: PlanRow = { ref: '', action: 'Walk the market square on Friday nights' };
const LOCKS: PlanRow = { ref: '', action: 'Fit window locks for households burgled twice' };

beforeEach(async () => {
  mkdirSync(folder.file('returns'));
  await handIn([WALKS, LOCKS], '2010-06-30');
  await merge('2010-07-01');
});

describe('The county, writing in its workbook,', () => {
  it('decides conflicts that say the same one by one, and is asked again where a decision is misspelt', async () => {
    const edited = await book();
    for (const { action } of [WALKS, LOCKS]) edited.type('Actions', action, 'Lead', 'Police');
    await edited.save();
    await handIn(
      [WALKS, LOCKS].map((row) => ({ ...row, lead: 'Housing' })),
      '2010-09-30',
    );
    await merge('2010-10-01');
    const asked = await book();
    const decide = (row: number, decision: string) => {
      const sheet = asked.sheet('Conflicts');
      const headings = sheet.getRow(4).values as string[];
      sheet.getRow(4 + row).getCell(headings.indexOf('Decision')).value = decision;
    };
    decide(1, 'Distrct');
    decide(2, 'use the district value');
    await asked.save();
    expect((await merge('2010-10-02')).out).toContain('say District or County');
    const now = await book();
    expect(now.about().join('\n')).toContain('Decision: Distrct');
    expect(now.row('Actions', WALKS.action).Lead).toBe('Safety Team');
    expect(now.row('Actions', LOCKS.action).Lead).toBe('Housing');
    expect(now.rows('Conflicts')).toHaveLength(1);
  });

  it('loses nothing it wrote in the meantime by writing in an old copy, nor the sheet it renamed', async () => {
    copyFileSync(out(), folder.file('old.xlsx'));
    const newer = await book();
    newer.type('Actions', WALKS.action, 'County comment', 'How many nights?');
    newer.type('Actions', WALKS.action, 'County RAG', 'Red');
    await newer.save();
    await merge('2010-07-02');
    copyFileSync(folder.file('old.xlsx'), out());
    const older = await book();
    older.type('Actions', WALKS.action, 'County comment', 'Who pays?');
    const row = older.sheet('Actions').getRow(6).values as string[];
    older
      .sheet('Actions')
      .addRow(row.slice(1).map((text) => (text === LOCKS.action ? 'Fit door locks' : text)));
    older.sheet('Actions').name = 'All actions';
    await older.save();
    expect((await merge('2010-07-03')).code).toBe(0);
    const now = await book();
    expect(now.row('Actions', WALKS.action)).toMatchObject({
      'County comment': 'How many nights?\nWho pays?',
      'County RAG': 'Red ▲',
    });
    expect(now.about().join('\n')).toContain('Fit door locks');
  });
});
