import { gridOf } from '../../shared/grid';
import type { Fix, Issue, IssueCode } from '../../shared/model';
import { bookWith, sessionAt, shown, smallPlan, smallTargets, type SessionAt } from './aSession';

/** Two leads with an e-mail address. */
const leads = gridOf('Parks', [
  ['Parks action plan 2004-05'],
  ['Ref', 'Action', 'Lead', 'Timescale'],
  ['1.8', 'Cut back the hedges along the path', 'Parks manager, parks@example.org', 'June 2004'],
  ['1.9', 'Mend the gate at the pond', 'Parks manager', 'July 2004'],
  ['1.10', 'Lock the shelter at dusk', 'Street warden, wardens@example.org', 'August 2004'],
]);

function issueOf({ session }: SessionAt, code: IssueCode): Issue {
  const issue = session.state.issues.find((own) => own.code === code);
  if (!issue)
    throw new Error(`There is no ${code} among ${session.state.issues.map((own) => own.code).join()}`);
  return issue;
}

async function cell(
  { port }: SessionAt,
  { sheet, cell: address }: Pick<Fix, 'sheet' | 'cell'>,
): Promise<string> {
  const rows = await shown(port, sheet);
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return rows[Number(row) - 1]?.[letters.charCodeAt(0) - 65] ?? '';
}

describe('a fix', () => {
  it('is applied by a click, and the issue is gone', async () => {
    const at = await sessionAt(bookWith(leads));
    const fix = issueOf(at, 'privacy/email').fixes[0]!;
    const count = at.session.state.issues.filter(({ code }) => code === 'privacy/email').length;
    await at.session.apply(fix);
    expect(await cell(at, fix)).toBe(fix.becomes);
    expect(at.session.state.issues.filter(({ code }) => code === 'privacy/email')).toHaveLength(count - 1);
    expect(at.session.state.applied.map(({ title }) => title)).toEqual([fix.title]);
  });

  it('is taken back from the pane, number and text as they were', async () => {
    const at = await sessionAt(bookWith(leads));
    const before = await at.port.read();
    await at.session.apply(issueOf(at, 'privacy/email').fixes[0]!);
    await at.session.takeBack(at.session.state.applied[0]!.id);
    expect((await at.port.read()).sheets).toEqual(before.sheets);
    expect(at.session.state.applied).toEqual([]);
    expect(at.session.state.issues.map(({ code }) => code)).toContain('privacy/email');
  });

  it('of a figure stays a number with its format, there and back', async () => {
    const wrong = gridOf('Targets', [
      ...['To reduce domestic burglary by 20% by 2004/05'].map((text) => [text]),
      ['', '2001/02 Benchmark', '2002/03', '2003/04', '2004/05 Target'],
      ['Number of domestic burglaries', 500, 470, 460, 450],
    ]);
    const at = await sessionAt(bookWith(wrong));
    const fix = issueOf(at, 'target/differs').fixes[0]!;
    expect(fix.becomes).toBe('400');
    const { sheets: before } = await at.port.read();
    await at.session.apply(fix);
    expect(at.session.state.targets[0]!.stated).toBe(400);
    await at.session.takeBack(1);
    expect((await at.port.read()).sheets).toEqual(before);
  });

  it('is not applied over what was typed since', async () => {
    const at = await sessionAt(bookWith(leads));
    const fix = issueOf(at, 'privacy/email').fixes[0]!;
    at.seat.type(fix.sheet, fix.cell, 'Street warden');
    await at.session.apply(fix);
    expect(await cell(at, fix)).toBe('Street warden');
    expect(at.session.state.notice?.text).toMatch(/edited since/);
    expect(at.session.state.applied).toEqual([]);
  });

  it('is not taken back over what was typed since', async () => {
    const at = await sessionAt(bookWith(leads));
    const fix = issueOf(at, 'privacy/email').fixes[0]!;
    await at.session.apply(fix);
    at.seat.type(fix.sheet, fix.cell, 'Street warden');
    await at.session.takeBack(1);
    expect(await cell(at, fix)).toBe('Street warden');
    expect(at.session.state.notice?.text).toMatch(/edited since/);
  });

  it('comes with all its kind, in one write, and goes with it', async () => {
    const at = await sessionAt(bookWith(leads));
    const before = await at.port.read();
    const issue = issueOf(at, 'privacy/email');
    const all = at.session.state.issues.filter(({ code, fixes }) => code === issue.code && fixes.length > 0);
    expect(all.length).toBeGreaterThan(1);
    await at.session.applyAllLike(issue);
    const [applied] = at.session.state.applied;
    expect(applied!.fixes.length).toBe(all.length);
    await at.session.takeBack(applied!.id);
    expect((await at.port.read()).sheets).toEqual(before.sheets);
  });

  it('is followed by what is computed beside it', async () => {
    const at = await sessionAt(bookWith(smallTargets(), smallPlan()));
    at.seat.activate('Targets');
    await at.session.setUp();
    at.seat.type('Targets', 'E4', 450);
    await at.settle();
    expect((await shown(at.port, 'Targets'))[3]).toEqual(expect.arrayContaining(['50']));
    await at.session.apply(issueOf(at, 'target/differs').fixes[0]!);
    expect((await shown(at.port, 'Targets'))[3]).toEqual(expect.arrayContaining(['400', '0']));
  });
});
