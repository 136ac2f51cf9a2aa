import type { CountyState, LiveState } from '../../addin/state';
import type { RevisionTaken } from '../../shared/protocol';

const SHEET = 'Safer homes';
const AT = new Date(2004, 9, 1, 9, 12).getTime();

const CONNECTED: CountyState = {
  connection: { kind: 'connected', district: 'Borsetshire Vale', county: 'Borsetshire' },
  entry: null,
  problem: null,
  wasSent: true,
  delivery: { kind: 'nothing' },
  feedback: null,
};

const TAKEN: RevisionTaken = {
  outcome: 'taken',
  returnId: 'vale/plan',
  revision: 4,
  hash: 'abc',
  district: 'vale',
  counts: { changed: 3, added: 1, withdrawn: 0, returned: 0, conflicts: 1, settled: 0, questions: 0 },
  issues: { errors: 2, warnings: 0 },
};

const PROBLEM = {
  type: '/problems/stale-base',
  title: 'Sent since',
  status: 409,
  detail: 'A later one is there.',
};

const ROW = { plan: 'Plan', source: { sheet: SHEET, cell: 'B8' }, on: '2004-09-30', by: 'County office' };

const FEEDBACK: CountyState['feedback'] = {
  hash: 'abc',
  state: 'accepted',
  published: { no: 7, at: '2004-10-01T09:13:00Z' },
  comments: [
    {
      ...ROW,
      rowId: 'r1',
      ref: '1.2',
      text: 'Fit alley gates in three streets before the clocks go back',
      comment: 'Good progress.\nWhich three streets?',
      rag: 'Amber ◆',
      place: { sheet: SHEET, cell: 'B9' },
    },
    {
      ...ROW,
      rowId: 'r2',
      ref: null,
      text: 'Hold a street briefing',
      comment: 'Please say when.',
      rag: null,
      place: null,
    },
  ],
  proposals: [
    {
      ...ROW,
      rowId: 'r3',
      ref: '1.3',
      text: 'Mark bicycles',
      field: 'Lead',
      is: 'Town Wardn',
      proposed: 'Town Warden',
      place: { sheet: SHEET, cell: 'C8' },
      fix: {
        title: 'Take over the county’s Lead',
        sheet: SHEET,
        cell: 'C8',
        was: 'Town Wardn',
        becomes: 'Town Warden',
      },
      isTaken: false,
    },
    {
      ...ROW,
      rowId: 'r4',
      ref: '1.4',
      text: 'Write to landlords',
      field: 'Status',
      is: 'Done',
      proposed: 'Complete',
      place: { sheet: SHEET, cell: 'F9' },
      fix: null,
      isTaken: true,
    },
    {
      ...ROW,
      rowId: 'r5',
      ref: '1.5',
      text: 'Hold a street briefing',
      field: 'Due',
      is: '30 Jun 2004',
      proposed: '31 Jul 2004',
      place: { sheet: SHEET, cell: 'E10' },
      fix: null,
      isTaken: false,
    },
  ],
  conflicts: [
    {
      id: 'a1b2c3',
      kind: 'conflict',
      returnId: 'vale/plan',
      district: 'Borsetshire Vale',
      plan: 'Plan',
      ref: '1.6',
      field: 'Outcome',
      agreed: 'Fewer break-ins',
      ofDistrict: 'A third fewer break-ins in the three streets',
      ofCounty: 'Break-ins down by a quarter',
      since: '2004-09-28',
      source: 'plan.xlsx › Safer homes!H11',
      place: { sheet: SHEET, cell: 'H11' },
    },
  ],
};

/** The states in which an officer can find the pane's county tab. */
export function countyStates<Base extends LiveState>(base: Base) {
  const county = (part: Partial<CountyState>): LiveState => ({ ...base, county: { ...CONNECTED, ...part } });
  return {
    'not connected': county({ connection: { kind: 'none' }, wasSent: false }),
    'wrong code': county({
      connection: { kind: 'none' },
      wasSent: false,
      problem: 'This code is not known, or it was used already: ask the county for a new one.',
    }),
    'never sent': county({ wasSent: false }),
    preparing: county({ delivery: { kind: 'preparing' } }),
    sending: county({ delivery: { kind: 'sending' } }),
    offline: county({ delivery: { kind: 'waiting', why: 'no answer', since: AT, next: AT + 120_000 } }),
    'sent since by another': county({
      delivery: {
        kind: 'stale',
        problem: {
          ...PROBLEM,
          code: 'stale-base',
          current: { hash: 'def', revision: 4, on: '2004-09-30', by: 'A colleague' },
          changes: [
            {
              when: '2004-09-30',
              district: 'Borsetshire Vale',
              plan: 'Plan',
              ref: '1.3',
              field: 'Status',
              was: 'In progress',
              now: 'Complete',
              by: 'A colleague',
              source: 'plan.xlsx › Safer homes!F8',
              event: 'changed',
            },
          ],
        },
      },
    }),
    refused: county({
      delivery: {
        kind: 'refused',
        problem: {
          ...PROBLEM,
          code: 'not-a-return',
          detail: 'No table of actions was found in this workbook.',
          issues: [
            {
              code: 'sheet/no-table',
              severity: 'error',
              sheet: 'Minutes',
              cell: 'A1',
              ref: null,
              message: 'No table was found on this sheet: expected a heading row such as Ref, Action, Lead.',
              fixes: [],
            },
          ],
        },
      },
    }),
    taken: county({ delivery: { kind: 'taken', taken: TAKEN, at: AT } }),
    'county wrote back': county({ delivery: { kind: 'taken', taken: TAKEN, at: AT }, feedback: FEEDBACK }),
  };
}
