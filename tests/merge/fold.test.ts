import { historyOf, planMerge, proposalsOf, SAME_ROW, WHOLE_ROW, type MergeFact } from '../../shared/merge';
import type { Partner, ReferenceTable } from '../../shared/model';
import { aPlan, aMilestone } from '../builders/aPlan';
import {
  aDecision,
  anEdit,
  aNote,
  aRevision,
  bookOf,
  fold,
  led,
  planOf,
  standingActions,
  withSheetId,
} from './aRevision';

const LOCKS = 'Fit new locks to forty council homes in the north of the town';
const PATROLS = 'Walk the market square on Friday and Saturday nights';
const SURGERY = 'Hold a monthly surgery for tenants who report nuisance';
const FIRST = 'vale/safer-vale/1.1';
const SECOND = 'vale/safer-vale/1.2';

const base = planOf(
  { ref: '1.1', text: LOCKS, lead: led('Housing Officer') },
  { ref: '1.2', text: PATROLS, lead: led('Sergeant') },
);
const withLead = (lead: string) =>
  planOf({ ref: '1.1', text: LOCKS, lead: led(lead) }, { ref: '1.2', text: PATROLS, lead: led('Sergeant') });
const leadOf = (facts: readonly MergeFact[], row = FIRST) => standingActions(fold(facts))[row]?.lead?.text;

describe('A county that wrote a lead over the district’s', () => {
  const edited = [aRevision(base), anEdit(FIRST, 'Lead', 'County Warden')];

  test('has it stand in the book, marked, and put to the district', () => {
    const state = fold(edited);
    expect(leadOf(edited)).toBe('County Warden');
    expect(bookOf(state).edited).toEqual({ [FIRST]: ['Lead'] });
    expect(proposalsOf(state.returns['vale']!)).toMatchObject([
      { row: FIRST, field: 'Lead', is: 'Housing Officer', proposed: 'County Warden' },
    ]);
  });

  test('keeps it while the district does not touch it', () => {
    const again = aRevision(withLead('Housing Officer'), 2, { hash: 'again' });
    expect(leadOf([...edited, again])).toBe('County Warden');
  });

  test('agrees when the district takes it over', () => {
    const state = fold([...edited, aRevision(withLead('County Warden'), 2)]);
    expect(bookOf(state)).toMatchObject({ conflicts: [], edited: {} });
  });

  describe('and a district that wrote another', () => {
    const conflict = [...edited, aRevision(withLead('Police'), 2)];

    test('are a conflict: what was agreed stands, both are told', () => {
      expect(leadOf(conflict)).toBe('Housing Officer');
      expect(bookOf(fold(conflict)).conflicts).toMatchObject([
        {
          ref: '1.1',
          field: 'Lead',
          agreed: 'Housing Officer',
          ofDistrict: 'Police',
          ofCounty: 'County Warden',
          row: FIRST,
        },
      ]);
    });

    test('are one just as well where the county wrote before it had seen that', () => {
      const unseen = { ...anEdit(FIRST, 'Lead', 'County Warden'), was: 'Housing Officer' } as MergeFact;
      const late = [aRevision(base), aRevision(withLead('Police'), 2), unseen];
      expect(leadOf(late)).toBe('Housing Officer');
      expect(bookOf(fold(late)).conflicts).toMatchObject([
        { agreed: 'Housing Officer', ofDistrict: 'Police', ofCounty: 'County Warden' },
      ]);
      const seen = { ...unseen, was: 'Police' } as MergeFact;
      expect(bookOf(fold([aRevision(base), aRevision(withLead('Police'), 2), seen])).conflicts).toEqual([]);
    });

    test.each([
      ['District', 'Police'],
      ['County', 'County Warden'],
      ['Fire Service', 'Fire Service'],
    ])('decided as %s, the lead is %s, and stays so when the same comes again', (decision, lead) => {
      const decided = [...conflict, aDecision(FIRST, 'Lead', decision)];
      const again = aRevision(withLead('Police'), 3, { hash: 'again' });
      for (const facts of [decided, [...decided, again]]) {
        expect(leadOf(facts)).toBe(lead);
        expect(bookOf(fold(facts)).conflicts).toEqual([]);
      }
    });

    test('is no conflict any more when the district takes its change back', () => {
      const back = [...conflict, aRevision(withLead('Housing Officer'), 3)];
      expect(leadOf(back)).toBe('County Warden');
      expect(bookOf(fold(back)).conflicts).toEqual([]);
    });

    test('and a third value from the district, tell the newest', () => {
      const third = fold([...conflict, aRevision(withLead('Probation'), 3)]);
      expect(bookOf(third).conflicts).toMatchObject([
        {
          agreed: 'Housing Officer',
          ofDistrict: 'Probation',
          ofCounty: 'County Warden',
          since: '2004-05-01',
        },
      ]);
    });

    test('a decision that comes twice is taken once, and the second is told', () => {
      const state = fold([
        ...conflict,
        aDecision(FIRST, 'Lead', 'County'),
        aDecision(FIRST, 'Lead', 'District'),
      ]);
      expect(standingActions(state)[FIRST]?.lead?.text).toBe('County Warden');
      expect(state.unplaced).toMatchObject([{ reason: expect.stringContaining('no conflict') as string }]);
    });
  });
});

describe('An action that the next revision does not have', () => {
  const without = aRevision(planOf({ ref: '1.2', text: PATROLS, lead: led('Sergeant') }), 2);

  test('is withdrawn: kept where it stood, marked, with the date, and its annotation', () => {
    const state = fold([aRevision(base), aNote(FIRST, 'Ask about costs'), without]);
    expect(Object.keys(standingActions(state))).toEqual([FIRST, SECOND]);
    expect(standingActions(state)[FIRST]?.status).toBe('Withdrawn on 1 May 2004');
    expect(bookOf(state).annotations?.[FIRST]?.comment).toBe('Ask about costs');
    expect(bookOf(state, 2).changes).toMatchObject([{ field: 'Action', was: LOCKS, now: 'Withdrawn' }]);
  });

  test('is not withdrawn by a return that is a part', () => {
    const state = fold([aRevision(base), { ...without, complete: false }]);
    expect(standingActions(state)[FIRST]?.status).toBeNull();
  });

  test('comes back as itself', () => {
    const state = fold([aRevision(base), without, aRevision(base, 3)]);
    expect(standingActions(state)[FIRST]?.status).toBeNull();
    expect(Object.keys(standingActions(state))).toHaveLength(2);
  });

  test.each([
    ['District', 'Withdrawn on 1 May 2004'],
    ['County', null],
  ])('though the county had changed it is a conflict; decided as %s its status is %s', (decision, status) => {
    const conflict = [aRevision(base), anEdit(FIRST, 'Lead', 'County Warden'), without];
    expect(bookOf(fold(conflict)).conflicts).toMatchObject([
      { field: WHOLE_ROW, agreed: LOCKS, ofDistrict: 'Withdrawn', ofCounty: 'Lead: County Warden' },
    ]);
    const state = fold([...conflict, aDecision(FIRST, WHOLE_ROW, decision)]);
    expect(standingActions(state)[FIRST]).toMatchObject({ status, lead: { text: 'County Warden' } });
    expect(bookOf(state).conflicts).toEqual([]);
  });
});

describe('A plan that was renumbered', () => {
  const renumbered = planOf(
    { ref: '1.1', text: SURGERY },
    { ref: '1.2', text: LOCKS, lead: led('Housing Officer') },
    { ref: '1.3', text: PATROLS, lead: led('Sergeant') },
  );
  const state = fold([
    aRevision(base),
    aNote(FIRST, 'On the locks'),
    anEdit(SECOND, 'Lead', 'County Warden'),
    aRevision(renumbered, 2),
  ]);

  test('keeps its row ids, and with them what the county wrote', () => {
    expect(standingActions(state)[FIRST]).toMatchObject({ ref: '1.2', text: LOCKS });
    expect(standingActions(state)[SECOND]).toMatchObject({
      ref: '1.3',
      text: PATROLS,
      lead: { text: 'County Warden' },
    });
    expect(bookOf(state).annotations?.[FIRST]?.comment).toBe('On the locks');
  });

  test('gives the new action an id of its own, in its place', () => {
    expect(Object.keys(standingActions(state))).toEqual(['vale/safer-vale/1.1+2', FIRST, SECOND]);
  });

  test('tells the new numbers and the new action', () => {
    expect(bookOf(state, 3).changes?.map(({ field, was, now }) => [field, was, now])).toEqual([
      ['Action', null, SURGERY],
      ['Ref', '1.1', '1.2'],
      ['Ref', '1.2', '1.3'],
    ]);
  });
});

describe('A sheet that carries ids', () => {
  const carried = (...rows: readonly (readonly [id: string, text: string])[]) =>
    planOf(...rows.map(([id, text]) => withSheetId(id, { text })));
  const before = aRevision(carried(['k1', LOCKS], ['k2', PATROLS]));

  test('has its rows known by them, whatever they say now', () => {
    const after = fold([before, aRevision(carried(['K2 ', 'Walk everywhere'], ['k1', SURGERY]), 2)]);
    expect(Object.entries(standingActions(after)).map(([id, { text }]) => [id, text])).toEqual([
      ['vale/safer-vale/k2', 'Walk everywhere'],
      ['vale/safer-vale/k1', SURGERY],
    ]);
  });

  test('unless the old row stands elsewhere: only a column was sorted, or a row typed over', () => {
    const after = fold([before, aRevision(carried(['k2', LOCKS], ['k1', PATROLS]), 2)]);
    expect(standingActions(after)['vale/safer-vale/k1']?.text).toBe(LOCKS);
  });

  test('and a copied one: the row that is like the old one keeps it, the copy gets its own', () => {
    // the reader gives the second of an id a sign of its own
    const copied = carried(['k1', SURGERY], ['k1~2', LOCKS], ['k2', PATROLS]);
    const after = fold([before, aRevision(copied, 2)]);
    expect(Object.entries(standingActions(after)).map(([id, { text }]) => [id, text])).toEqual([
      ['vale/safer-vale/k1+2', SURGERY],
      ['vale/safer-vale/k1', LOCKS],
      ['vale/safer-vale/k2', PATROLS],
    ]);
  });

  test('takes the ids that the county gave its rows', () => {
    const plain = aRevision(planOf({ ref: '1.1', text: LOCKS }, { ref: '1.2', text: PATROLS }));
    const after = fold([plain, aRevision(carried([SECOND, 'Walk everywhere'], [FIRST, SURGERY]), 2)]);
    expect(standingActions(after)).toMatchObject({
      [FIRST]: { text: SURGERY },
      [SECOND]: { text: 'Walk everywhere' },
    });
  });
});

describe('An action that may be an earlier one in other words', () => {
  const shops = planOf(LOCKS, 'Visit every shop on the High Street in Marlbrook about stolen goods');
  const elsewhere = planOf(LOCKS, 'Visit every shop on the High Street in Hathersby about stolen goods');
  const [earlier, later] = ['vale/safer-vale/a2', 'vale/safer-vale/a2+2'];
  const asked = [aRevision(shops), aNote(earlier, 'Good idea', 'Green'), aRevision(elsewhere, 2)];

  test('is asked about; both stand meanwhile, and neither is withdrawn', () => {
    const state = fold(asked);
    expect(state.returns['vale']!.questions).toMatchObject([{ row: later, earlier }]);
    expect(bookOf(state).conflicts).toMatchObject([{ field: SAME_ROW, row: later }]);
    expect(standingActions(state)[earlier]?.status).toBeNull();
    expect(Object.keys(standingActions(state))).toHaveLength(3);
  });

  test('is not asked about again, nor settled, by the same revision', () => {
    const state = fold([...asked, aRevision(elsewhere, 3, { hash: 'again' })]);
    expect(state.returns['vale']!.questions).toHaveLength(1);
  });

  test('said to be the same, goes on with what was written on both', () => {
    const state = fold([...asked, aNote(later, 'Is this new?'), aDecision(later, SAME_ROW, 'Same')]);
    expect(standingActions(state)).toHaveProperty([earlier, 'text'], expect.stringContaining('Hathersby'));
    expect(Object.keys(standingActions(state))).toHaveLength(2);
    expect(bookOf(state).annotations?.[earlier]).toEqual({
      rag: 'Green',
      comment: 'Good idea\nIs this new?',
    });
    expect(bookOf(state).conflicts).toEqual([]);
    // what is written on the id it went by still finds it
    expect(bookOf(fold([aNote(later, 'Late')], state)).annotations?.[earlier]?.comment).toBe('Late');
  });

  test('said to be another, stands for itself, and the earlier one is withdrawn', () => {
    const state = fold([...asked, aDecision(later, SAME_ROW, 'different')]);
    expect(standingActions(state)[earlier]?.status).toBe('Withdrawn on 1 August 2004');
    expect(standingActions(state)[later]?.status).toBeNull();
    expect(bookOf(state).conflicts).toEqual([]);
  });
});

describe('An action that was withdrawn', () => {
  const visits = (town: string) => `Visit every shop on the High Street in ${town} about stolen goods`;
  const doing = { ref: '1.1', text: LOCKS, status: 'In progress' };
  const changes = (...facts: MergeFact[]) =>
    (bookOf(fold(facts), 1).changes ?? []).map(({ field, was, now }) => [field, was, now]);
  const gone = [aRevision(planOf(doing, PATROLS)), aRevision(planOf(PATROLS), 2)];

  test('has its status on record, which the book shows no longer', () => {
    expect(changes(...gone)).toEqual([
      ['Action', LOCKS, 'Withdrawn'],
      ['Status', 'In progress', 'Withdrawn on 1 May 2004'],
    ]);
  });

  test('has it shown again when it comes back', () => {
    const back = aRevision(planOf(doing, PATROLS), 3);
    expect(changes(...gone, back)).toEqual([]);
    expect(standingActions(fold([...gone, back]))[FIRST]?.status).toBe('In progress');
  });

  test('is known when it comes back, though one that stands is like it', () => {
    const state = fold([
      aRevision(planOf(visits('Marlbrook'), visits('Hathersby'))),
      aRevision(planOf(visits('Marlbrook')), 2),
      aRevision(planOf(visits('Hathersby')), 3, { complete: false }),
    ]);
    expect(Object.values(standingActions(state)).map(({ text }) => text)).toEqual([
      visits('Marlbrook'),
      visits('Hathersby'),
    ]);
    expect(state.returns['vale']!.questions).toEqual([]);
  });
});

describe('A return that was signed off', () => {
  const signed: MergeFact[] = [
    aRevision(base),
    { kind: 'signed off', on: '2004-06-01', returnId: 'vale', by: 'County Analyst' },
  ];
  const late = aRevision(withLead('Police'), 2, { on: '2004-06-10' });
  const opened: MergeFact = { kind: 're-opened', on: '2004-07-01', returnId: 'vale', by: 'County Analyst' };

  test('keeps what comes in for its re-opening', () => {
    expect(planMerge(fold(signed), late).outcome).toBe('waiting');
    expect(leadOf([...signed, late])).toBe('Housing Officer');
    expect(leadOf([...signed, late, opened])).toBe('Police');
  });

  test('remembers that it was opened again, and what came in', () => {
    const { signedOff, reOpened, arrivals } = fold([...signed, late, opened]).returns['vale']!;
    expect({ signedOff, reOpened }).toEqual({ signedOff: null, reOpened: '2004-07-01' });
    expect(arrivals.map(({ on, revision }) => [on, revision])).toEqual([
      ['2004-04-01', 1],
      ['2004-06-10', 2],
    ]);
  });

  test('refuses an edit, and tells it', () => {
    const state = fold([...signed, anEdit(FIRST, 'Lead', 'County Warden')]);
    expect(standingActions(state)[FIRST]?.lead?.text).toBe('Housing Officer');
    expect(state.unplaced).toMatchObject([{ what: `${FIRST} Lead: County Warden` }]);
  });

  test('takes an annotation all the same', () => {
    expect(bookOf(fold([...signed, aNote(FIRST, 'Noted')])).annotations?.[FIRST]?.comment).toBe('Noted');
  });
});

describe('What nobody can place is told', () => {
  test.each([
    ['an edit of a row that is not there', anEdit('vale/elsewhere/9', 'Lead', 'Anyone')],
    ['an edit of a computed column', anEdit(FIRST, 'Delivery RAG', 'Green ●')],
    ['a date that is none', anEdit(FIRST, 'Due', 'after the fair')],
    ['an action without words', anEdit(FIRST, 'Action', '')],
    ['a comment on a row that is not there', aNote('vale/elsewhere/9', 'Lost?')],
    ['a decision about nothing', aDecision(FIRST, 'Lead', 'County')],
  ])('%s', (_, fact) => {
    const before = fold([aRevision(base)]);
    const { outcome, after } = planMerge(before, fact);
    expect(outcome).toBe('unplaced');
    expect(after.unplaced).toHaveLength(1);
    expect(after.returns).toEqual(before.returns);
  });
});

describe('Milestones', () => {
  const steps = (...dues: readonly string[]) =>
    aPlan().withAction({
      ref: '1.1',
      text: LOCKS,
      milestones: dues.map((due) => aMilestone({ text: `Due ${due}`, due, precision: 'day' })),
    });
  const first = aRevision(steps('2004-06-30', '2004-12-31'));

  test('keep their numbers when one is put before them, and the county’s date with them', () => {
    const state = fold([
      first,
      anEdit(FIRST, 'Milestone 2 Due', '31/01/2005'),
      aRevision(steps('2004-05-31', '2004-06-30', '2004-12-31'), 2),
    ]);
    const book = bookOf(state);
    expect(book.returns[0]?.ids?.[0]?.milestones).toEqual([[3, 1, 2]]);
    expect(standingActions(state)[FIRST]?.milestones.map(({ due }) => due)).toEqual([
      '2004-05-31',
      '2004-06-30',
      '2005-01-31',
    ]);
    expect(book.conflicts).toEqual([]);
  });

  test('give their action its due date, and take it when the county writes that', () => {
    const state = fold([first, anEdit(FIRST, 'Due', '2005-03-31')]);
    expect(standingActions(state)[FIRST]?.milestones.map(({ due }) => due)).toEqual([
      '2004-06-30',
      '2005-03-31',
    ]);
  });

  test('are read anew from a timescale that the county writes', () => {
    const plan = aPlan().withAction({
      ref: '1.1',
      text: LOCKS,
      timescale: 'June 2004',
      milestones: [aMilestone({ timescale: 'June 2004', due: '2004-06-30', precision: 'month' })],
    });
    const state = fold([aRevision(plan), anEdit(FIRST, 'Timescale', 'March 2005')]);
    expect(standingActions(state)[FIRST]).toMatchObject({
      timescale: 'March 2005',
      milestones: [{ due: '2005-03-31', precision: 'month' }],
    });
  });
});

describe('History', () => {
  test('tells everything of a cell, from its first coming, with who and where', () => {
    const state = fold([
      aRevision(base),
      anEdit(FIRST, 'Lead', 'County Warden'),
      aRevision(withLead('Police'), 2),
      aDecision(FIRST, 'Lead', 'District'),
    ]);
    const told = (field?: string) =>
      historyOf(state, FIRST, field).map(({ event, was, now, by }) => [event, was, now, by]);
    expect(told()).toEqual([['added', null, LOCKS, 'Vale'], ...told('Lead')]);
    expect(told('Lead')).toEqual([
      ['edited', 'Housing Officer', 'County Warden', 'County Analyst'],
      ['conflict', 'Housing Officer', 'Police', 'Vale'],
      ['changed', 'County Warden', 'Housing Officer', 'Vale'],
      ['decided', 'Housing Officer', 'Police', 'County Analyst'],
    ]);
  });

  test('knows a restored revision', () => {
    const first = aRevision(base);
    const restored: MergeFact = {
      ...first,
      kind: 'restored',
      of: 1,
      revision: 3,
      on: '2004-09-01',
      by: 'County Analyst',
    };
    const state = fold([first, aRevision(withLead('Police'), 2), restored]);
    expect(standingActions(state)[FIRST]?.lead?.text).toBe('Housing Officer');
    expect(historyOf(state, FIRST, 'Lead').at(-1)).toMatchObject({
      now: 'Housing Officer',
      by: 'County Analyst',
    });
  });

  test('does not let the file that was there before undo it, but one with something new in it', () => {
    const first = aRevision(base);
    const second = aRevision(withLead('Police'), 2);
    const restored: MergeFact = { ...first, kind: 'restored', of: 1, revision: 3, on: '2004-09-01' };
    const before = fold([first, second, restored]);
    expect(planMerge(before, { ...second, revision: 4 }).outcome).toBe('unchanged');
    expect(planMerge(before, aRevision(withLead('Warden'), 4)).outcome).toBe('taken');
    expect(before.returns['vale']!.arrivals.map(({ revision }) => revision)).toEqual([1, 2]);
  });
});

describe('What a return holds besides plans', () => {
  const source = (cell: string) => ({ sheet: 'Facts', cell });
  const member = (person: string, role: string): Partner => ({
    kind: 'team member',
    group: 'Market team',
    role,
    person,
    organisation: 'Vale Traders',
    contribution: null,
    source: source('A9'),
    cells: {},
  });
  const table = (share: string): ReferenceTable => ({
    name: 'Where bicycles are stolen',
    columns: ['Share'],
    cells: [{ row: 'Station', column: 'Share', value: share, text: share, source: source('B2') }],
    source: source('A1'),
  });
  const holding = (
    revision: number,
    partners: Partner[],
    referenceTables: ReferenceTable[],
    complete = true,
  ) => {
    const plain = aRevision(base, revision, { complete });
    return { ...plain, hash: `${revision}`, reading: { ...plain.reading, partners, referenceTables } };
  };
  const first = holding(1, [member('B. Cooper', 'Chair')], [table('42%')]);
  const changes = (...facts: MergeFact[]) =>
    (bookOf(fold(facts), 1).changes ?? []).map(({ plan, field, was, now, source: from }) => [
      plan,
      field,
      was,
      now,
      from,
    ]);

  test('has its changes on record, with their cells', () => {
    const second = holding(
      2,
      [member('B. Cooper', 'Secretary'), member('C. Weaver', 'Chair')],
      [table('38%')],
    );
    expect(changes(first, second)).toEqual([
      [
        'Safer Vale',
        'Team: Market team, Vale Traders, B. Cooper',
        'Chair',
        'Secretary',
        'vale.xlsx › Facts!A9',
      ],
      ['Safer Vale', 'Team: Market team, Vale Traders, C. Weaver', null, 'Chair', 'vale.xlsx › Facts!A9'],
      ['Safer Vale', 'Where bicycles are stolen: Station, Share', '42%', '38%', 'vale.xlsx › Facts!B2'],
    ]);
  });

  test('is no row that came or went', () => {
    const { added, withdrawn, changes: noted } = planMerge(fold([first]), holding(2, [], []));
    expect({ added, withdrawn, noted: noted.length }).toEqual({ added: [], withdrawn: [], noted: 2 });
  });

  test('stays as it was where a part says nothing of it', () => {
    expect(changes(first, holding(2, [], [], false))).toEqual([]);
  });
});
