import type { Issue } from '../../shared/model';
import type {
  BoardLineSent,
  ChangeLine,
  CountySummary,
  KeyLine,
  Matter,
  RevisionLine,
  TargetLine,
} from '../../shared/protocol';

/** What a county holds that is played for the console. */
export interface PlayedCounty {
  readonly county: string;
  readonly asAt: string;
  lines: BoardLineSent[];
  summary: CountySummary;
  matters: Matter[];
  changes: ChangeLine[];
  revisions: RevisionLine[];
  readonly issues: readonly Issue[];
  readonly targets: readonly TargetLine[];
  keys: KeyLine[];
}

const line = (district: string, rest: Partial<BoardLineSent> = {}): BoardLineSent => {
  const id = district.toLowerCase().replace(/ /g, '-');
  return {
    returnId: `${id}/safer-${id}-2010`,
    district,
    formerly: null,
    plans: [`Safer ${district}`],
    period: '2010/11',
    file: `${id}-2010-11.xlsx`,
    received: '2010-09-21',
    revision: 3,
    hash: 'a'.repeat(64),
    state: 'accepted',
    notes: [],
    actions: 16,
    indicators: 2,
    errors: 0,
    warnings: 4,
    notPlaced: 0,
    due: '2010-10-15',
    daysLate: 0,
    ...rest,
  };
};

const LINES: readonly BoardLineSent[] = [
  line('Hillford', { state: 'received', warnings: 11 }),
  line('Moorby', { state: 'final', revision: 5, received: '2010-09-02', warnings: 0 }),
  line('Netherwick & Upper Slade', {
    state: 'late',
    due: '2010-09-15',
    daysLate: 16,
    received: '2010-06-11',
    formerly: 'Upper Slade',
    notes: ['From Upper Slade.'],
  }),
  line('North Loam Vale', { state: 'with errors', errors: 12, warnings: 31, actions: 73, notPlaced: 2 }),
  line('East Tarn', {
    returnId: null,
    plans: [],
    period: null,
    file: null,
    received: null,
    revision: 0,
    hash: null,
    state: 'not started',
    actions: 0,
    indicators: 0,
    warnings: 0,
  }),
  line('Wickfield', {
    state: 'refused',
    errors: 1,
    notes: ['The workbook is protected with a password. Revision 2 stands.'],
  }),
];

const MATTERS: readonly Matter[] = [
  {
    id: 'k3f9qd',
    kind: 'conflict',
    returnId: LINES[0]!.returnId!,
    district: 'Hillford',
    plan: 'Safer Hillford',
    ref: '1.2',
    field: 'Timescale',
    agreed: 'By March 2011',
    ofDistrict: 'By June 2011',
    ofCounty: 'By December 2010',
    since: '2010-09-21',
    source: 'hillford-2010-11.xlsx › Plan!E8',
  },
  {
    id: 'p7m2xa',
    kind: 'conflict',
    returnId: LINES[3]!.returnId!,
    district: 'North Loam Vale',
    plan: 'Safer North Loam Vale',
    ref: '2.10',
    field: 'Action',
    agreed: 'Visit every shop in the precinct that sells knives and explain the law to its staff',
    ofDistrict:
      'Visit every shop in the precinct and in the retail park that sells knives and explain the law to its staff',
    ofCounty: 'Visit every shop in the precinct that sells knives, explain the law and test it twice a year',
    since: '2010-09-19',
    source: 'north-loam-vale-2010-11.xlsx › Violence!B22',
  },
  {
    id: 'w4t8bz',
    kind: 'question',
    returnId: LINES[3]!.returnId!,
    district: 'North Loam Vale',
    plan: 'Safer North Loam Vale',
    ref: '3.4',
    field: 'Action',
    agreed: 'Set up a text message alert for shopkeepers',
    ofDistrict: 'Run a messaging group with which shopkeepers warn one another',
    ofCounty: null,
    since: '2010-09-19',
    source: 'north-loam-vale-2010-11.xlsx › Violence!B31',
  },
];

const change = (rest: Partial<ChangeLine>): ChangeLine => ({
  when: '2010-09-21',
  district: 'Hillford',
  plan: 'Safer Hillford',
  ref: '1.2',
  field: 'Timescale',
  was: 'By March 2011',
  now: 'By June 2011',
  by: 'Hillford (key k3f9qd)',
  source: 'hillford-2010-11.xlsx › Plan!E8',
  event: 'changed',
  ...rest,
});

const CHANGES: readonly ChangeLine[] = [
  change({ event: 'conflict' }),
  change({
    ref: '1.4',
    field: 'Status',
    was: 'In progress',
    now: 'Complete',
    source: 'hillford-2010-11.xlsx › Plan!F10',
  }),
  change({
    district: 'North Loam Vale',
    plan: 'Safer North Loam Vale',
    ref: '2.11',
    field: 'Action',
    was: null,
    now: 'Light the underpass at the bus station',
    by: 'North Loam Vale',
    event: 'added',
    source: 'north-loam-vale-2010-11.xlsx › Violence!B23',
  }),
  change({
    when: '2010-09-20',
    district: 'Moorby',
    plan: 'Safer Moorby',
    ref: '4.1',
    field: 'County comment',
    was: null,
    now: 'Agreed at the September meeting',
    by: 'Loamshire',
    event: 'annotated',
    source: 'county.xlsx › Actions!X41',
  }),
];

const REVISIONS: readonly RevisionLine[] = [1, 2, 3].map((revision) => ({
  revision,
  hash: String(revision).repeat(64),
  on: `2010-0${6 + revision}-12`,
  by: revision === 3 ? 'Loamshire (key c0unty)' : 'Hillford (key k3f9qd)',
  file: revision === 1 ? 'hillford-draft.xlsx' : 'hillford-2010-11.xlsx',
  restoredFrom: revision === 3 ? 1 : null,
}));

const ISSUES: readonly Issue[] = [
  {
    code: 'target/differs',
    severity: 'error',
    sheet: 'Targets',
    cell: 'F6',
    ref: null,
    message: 'The stated target of 410 is 18% fewer than 500; the headline says 20%, which is 400.',
    fixes: [{ title: 'Write 400', sheet: 'Targets', cell: 'F6', was: '410', becomes: '400' }],
  },
  {
    code: 'timescale/unreadable',
    severity: 'warning',
    sheet: 'Plan',
    cell: 'E9',
    ref: '1.3',
    message: '“when funds allow” gives no date: write a month and a year, for example “March 2011”.',
    fixes: [],
  },
  {
    code: 'lead/likely-misspelt',
    severity: 'warning',
    sheet: 'Plan',
    cell: 'D9:D11',
    ref: '1.3',
    message: 'The lead “Youth Offneding Service” is spelt “Youth Offending Service” elsewhere.',
    fixes: [],
  },
  {
    code: 'timescale/found-in-text',
    severity: 'advice',
    sheet: 'Plan',
    cell: 'C14',
    ref: '2.1',
    message: 'The date was read from the action’s own words: “by June 2011”.',
    fixes: [],
  },
];

const at = (year: number) => year * 12 + 3;
const TARGETS: readonly TargetLine[] = [
  {
    id: 'Targets!B6',
    plan: 'Safer Hillford',
    name: 'NI 16 Serious acquisitive crime',
    unit: 'number',
    place: { sheet: 'Targets', cell: 'B6' },
    rag: 'Amber',
    direction: 'Improving',
    stated: 400,
    computed: 400,
    explanation: '20% fewer than 500 in 2007/08 is 400 by 2010/11.',
    line: {
      from: { at: at(2008), value: 500, text: '500' },
      to: { at: at(2011), value: 400, text: '400' },
    },
    figures: [
      { period: '2007/08', at: at(2008), value: 500, text: '500' },
      { period: '2008/09', at: at(2009), value: 492, text: '492' },
      { period: '2009/10', at: at(2010), value: 441, text: '441' },
    ],
  },
  {
    id: 'Targets!B9',
    plan: 'Safer Hillford',
    name: 'Residents who feel safe in the town centre after dark',
    unit: 'share',
    place: { sheet: 'Targets', cell: 'B9' },
    rag: 'No data',
    direction: 'Not known',
    stated: 0.66,
    computed: 0.66,
    explanation: '10 percentage points more than 56% in 2007/08 is 66% by 2010/11.',
    line: {
      from: { at: at(2008), value: 0.56, text: '56%' },
      to: { at: at(2011), value: 0.66, text: '66%' },
    },
    figures: [],
  },
];

const KEYS: readonly KeyLine[] = [
  { id: 'c0unty', role: 'county', district: null, made: '2010-04-01', lastUsed: '2010-10-01', revoked: null },
  {
    id: 'h1llfd',
    role: 'district',
    district: 'Hillford',
    made: '2010-05-03',
    lastUsed: '2010-09-21',
    revoked: null,
  },
  { id: 'm00rby', role: 'district', district: 'Moorby', made: '2010-05-04', lastUsed: null, revoked: null },
  {
    id: 'w1ckfd',
    role: 'district',
    district: 'Wickfield',
    made: '2010-04-11',
    lastUsed: '2010-04-30',
    revoked: '2010-05-02',
  },
];

const plan = (district: string, delivery: CountySummary['plans'][number]['delivery']) => ({
  returnId: LINES.find((each) => each.district === district)!.returnId!,
  district,
  plan: `Safer ${district}`,
  actions: Object.values(delivery).reduce((sum, each) => sum + each, 0),
  delivery,
  targets: { Amber: 1, 'No data': 1 } as const,
});

const count = (district: string, code: Issue['code'], severity: Issue['severity'], many: number) => ({
  returnId: LINES.find((each) => each.district === district)!.returnId!,
  district,
  code,
  severity,
  count: many,
});

/** A county in which everything is that the console shows. */
export function aFullCounty(): PlayedCounty {
  return {
    county: 'Loamshire',
    asAt: '2010-10-01',
    lines: [...LINES],
    summary: {
      county: 'Loamshire',
      asAt: '2010-10-01',
      plans: [
        plan('Hillford', { Red: 1, Amber: 2, Green: 9, Complete: 3, 'No date': 1 }),
        plan('Moorby', { Green: 4, Complete: 22, Closed: 2 }),
        plan('Netherwick & Upper Slade', { Red: 14, Amber: 1, Green: 2 }),
        plan('North Loam Vale', { Red: 11, Amber: 9, Green: 31, Complete: 12, 'Not due': 8, 'No date': 2 }),
        plan('Wickfield', { Green: 3, 'Not due': 5 }),
      ],
      issues: [
        count('North Loam Vale', 'target/differs', 'error', 2),
        count('North Loam Vale', 'timescale/unreadable', 'warning', 14),
        count('North Loam Vale', 'ref/collided', 'error', 10),
        count('North Loam Vale', 'lead/likely-misspelt', 'warning', 17),
        count('Hillford', 'target/differs', 'error', 1),
        count('Hillford', 'timescale/unreadable', 'warning', 1),
        count('Hillford', 'lead/likely-misspelt', 'warning', 1),
        count('Hillford', 'timescale/found-in-text', 'advice', 1),
        count('Wickfield', 'ref/missing', 'error', 1),
        count('Netherwick & Upper Slade', 'timescale/missing', 'warning', 4),
      ],
      published: { no: 12, at: '2010-09-30T16:20:00Z' },
    },
    matters: [...MATTERS],
    changes: [...CHANGES],
    revisions: [...REVISIONS],
    issues: ISSUES,
    targets: TARGETS,
    keys: [...KEYS],
  };
}

/** A county to which nobody has sent anything. */
export function anEmptyCounty(): PlayedCounty {
  const full = aFullCounty();
  return {
    ...full,
    lines: [],
    summary: { ...full.summary, plans: [], issues: [], published: null },
    matters: [],
    changes: [],
    revisions: [],
    issues: [],
    targets: [],
    keys: full.keys.slice(0, 1),
  };
}
