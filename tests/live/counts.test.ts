import { gridOf } from '../../shared/grid';
import { bookWith, sessionAt, smallPlan, type SessionAt } from './aSession';
import { longPlan } from './longPlan';

/** What the host was asked for while something was done. */
async function asked({ port, settle }: SessionAt, doing: () => unknown) {
  const before = { ...port.counts };
  await doing();
  await settle();
  return {
    messages: port.counts.messages - before.messages,
    values: port.counts.values - before.values,
    formulas: port.counts.formulas - before.formulas,
  };
}

describe('a plan of 2,000 rows that was set up', () => {
  let at: SessionAt;
  beforeAll(async () => {
    at = await sessionAt(bookWith(longPlan(2000)));
    await at.session.setUp();
    await at.settle();
  });

  it.each([
    ['a timescale', 'D700', 'September 2004'],
    ['a status', 'E1200', 'Complete'],
    ['a lead', 'C31', 'Fire station manager'],
    ['an action', 'B1999', 'Paint the underpass by the station'],
    ['nothing in a lead', 'C801', ''],
  ])('asks the host at most three times when %s is typed', async (_, cell, text) => {
    const { messages, formulas } = await asked(at, () => at.seat.type('Plan', cell, `'${text}`));
    expect(messages).toBeGreaterThan(0);
    expect(messages).toBeLessThanOrEqual(3);
    expect(formulas).toBe(0);
  });

  it('takes a burst of edits together', async () => {
    const { messages } = await asked(at, () => {
      for (let row = 100; row < 130; row++) at.seat.type('Plan', `E${row}`, 'Complete');
    });
    expect(messages).toBeLessThanOrEqual(3);
  });

  it('writes nothing when what was typed stood there already', async () => {
    const { messages, values } = await asked(at, () => at.seat.type('Plan', 'C40', 'Housing manager'));
    expect([messages, values]).toEqual([1, 0]);
  });

  it('writes nothing when it is read anew and nothing changed', async () => {
    const { values, formulas } = await asked(at, () => at.session.check());
    expect([values, formulas]).toEqual([0, 0]);
  });

  it('asks nothing for what it wrote itself', async () => {
    await asked(at, () => at.seat.type('Plan', 'D50', 'October 2003'));
    expect(await asked(at, () => undefined)).toEqual({ messages: 0, values: 0, formulas: 0 });
  });
});

describe('a plan that was never set up', () => {
  it('is checked, and never written on', async () => {
    const at = await sessionAt(bookWith(smallPlan()));
    const { messages, values } = await asked(at, () => at.seat.type('Burglary', 'C7', 'Street warden'));
    expect([messages, values]).toEqual([1, 0]);
    expect(at.session.state.issues.map(({ code }) => code)).not.toContain('lead/missing');
  });
});

it('Formulas are written at set-up alone', async () => {
  const at = await sessionAt(bookWith(smallPlan(), gridOf('Notes', [['Minutes of the last meeting']])));
  const { formulas } = await asked(at, () => at.session.setUp());
  expect(formulas).toBeGreaterThan(0);
  const later = await asked(at, async () => {
    at.seat.type('Burglary', 'D4', 'May 2004');
    at.seat.insertRows('Burglary', 4);
    at.seat.paste('Burglary', 'A5', [
      ['1.15', 'Lend out timer switches', 'Street warden', 'Ongoing', 'Started'],
    ]);
    await at.settle();
    at.seat.deleteRows('Burglary', 2);
  });
  expect(later.formulas).toBe(0);
});
