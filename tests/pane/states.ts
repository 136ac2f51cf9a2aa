import { countyStates } from './countyStates';
import type { Fix, Issue } from '../../shared/model';
import type { LiveState, TargetView } from '../../addin/state';
import { STARTING } from '../../addin/state';

const SHEET = 'Safer homes';

function fixOf(cell: string, title: string, was: string, becomes: string, sheet = SHEET): Fix {
  return { title, sheet, cell, was, becomes };
}

/** A few issues of each severity, some with fixes, two of them alike. */
export const ISSUES: readonly Issue[] = [
  {
    code: 'timescale/unreadable',
    severity: 'error',
    sheet: SHEET,
    cell: 'E8',
    ref: '1.3',
    message: '“Autum 2004” is no date that can be read: write a month and year, for example “November 2004”.',
    fixes: [
      fixOf('E8', 'Write “Autumn 2004”', 'Autum 2004', 'Autumn 2004'),
      fixOf('E8', 'Write “November 2004”', 'Autum 2004', 'November 2004'),
    ],
  },
  {
    code: 'lead/missing',
    severity: 'error',
    sheet: SHEET,
    cell: 'C11',
    ref: '1.6',
    message: 'Nobody is named as lead: say who answers for this action, for example “Town Warden”.',
    fixes: [],
  },
  {
    code: 'timescale/unreadable',
    severity: 'error',
    sheet: 'Young people',
    cell: 'E5',
    ref: '3.1',
    message: '“Sumer 2004” is no date that can be read: write a month and year, for example “August 2004”.',
    fixes: [fixOf('E5', 'Write “Summer 2004”', 'Sumer 2004', 'Summer 2004', 'Young people')],
  },
  {
    code: 'timescale/outside-period',
    severity: 'warning',
    sheet: SHEET,
    cell: 'E6',
    ref: '1.1',
    message: 'July 2003 is before the plan begins on 1 April 2004: check the year.',
    fixes: [
      fixOf(
        'E6',
        'Write “July 2004, when the wardens have been round all of the estates and the report to the partnership is out”',
        'July 2003',
        'July 2004',
      ),
    ],
  },
  {
    code: 'ref/not-under-objective',
    severity: 'warning',
    sheet: 'Young people',
    cell: 'A9:B9',
    ref: '5.1',
    message: 'Ref 5.1 stands under Objective 3: number it 3.5, or move it.',
    fixes: [fixOf('A9', 'Write “3.5”', '5.1', '3.5', 'Young people')],
  },
  {
    code: 'timescale/ambiguous',
    severity: 'advice',
    sheet: SHEET,
    cell: 'E14',
    ref: '1.9',
    message: '“2004” names a year but not when in it: add the month, for example “September 2004”.',
    fixes: [],
  },
];

export const TARGETS: readonly TargetView[] = [
  {
    id: 'Targets 2004-05!B4',
    name: 'Burglaries of homes',
    unit: 'count',
    place: { sheet: 'Figures', cell: 'B4' },
    rag: 'Amber',
    direction: 'Improving',
    stated: 400,
    computed: 400,
    explanation: '20% fewer than 500 in 2001/02 is 400 by 2004/05.',
    line: {
      from: { at: 2002 * 12 + 3, value: 500, text: '500' },
      to: { at: 2005 * 12 + 3, value: 400, text: '400' },
    },
    figures: [
      { period: '2001/02', at: 2002 * 12 + 3, value: 500, text: '500' },
      { period: '2002/03', at: 2003 * 12 + 3, value: 492, text: '492' },
      { period: '2003/04', at: 2004 * 12 + 3, value: 447, text: '447' },
    ],
  },
  {
    id: 'Targets 2004-05!B9',
    name: 'People who feel safe in the town centre after dark, as told in the residents’ survey',
    unit: 'share',
    place: { sheet: 'Figures', cell: 'B9' },
    rag: 'Red',
    direction: 'Worsening',
    stated: 0.66,
    computed: 0.66,
    explanation: '10 percentage points more than 56% in 2001/02 is 66% by 2004/05.',
    line: {
      from: { at: 2002 * 12 + 3, value: 0.56, text: '56%' },
      to: { at: 2005 * 12 + 3, value: 0.66, text: '66%' },
    },
    figures: [
      { period: '2001/02', at: 2002 * 12 + 3, value: 0.56, text: '56%' },
      { period: '2002/03', at: 2003 * 12 + 3, value: 0.55, text: '55%' },
      { period: 'Q1 2003/04', at: 2003 * 12 + 6, value: 0.541, text: '54.1%' },
      { period: 'Q2 2003/04', at: 2003 * 12 + 9, value: 0.532, text: '53.2%' },
    ],
  },
  {
    id: 'Targets 2004-05!B14',
    name: 'Referrals to treatment',
    unit: 'count',
    place: { sheet: 'Figures', cell: 'B14' },
    rag: 'No data',
    direction: 'Not comparable',
    stated: 222,
    computed: null,
    explanation: null,
    line: null,
    figures: [{ period: '2003/04', at: 2004 * 12 + 3, value: 171, text: '171' }],
  },
];

const READY: LiveState = {
  ...STARTING,
  phase: 'ready',
  plan: {
    district: 'Borsetshire Vale',
    titles: ['Community safety action plan 2004–05', 'Safer homes', 'Young people'],
    actions: 49,
    indicators: 3,
  },
  isSetUp: true,
  computesItself: false,
};

const CHECKED: LiveState = {
  ...READY,
  sheet: SHEET,
  issues: ISSUES,
  tally: { Red: 6, Amber: 4, Green: 21, Complete: 9, 'Not due': 7, 'No date': 2 },
  targets: TARGETS,
  applied: [
    {
      id: 1,
      title: 'Write “Town Warden”',
      fixes: [fixOf('C6', 'Write “Town Warden”', 'Twon Warden', 'Town Warden')],
    },
    {
      id: 2,
      title: 'Number 3 refs anew',
      fixes: ['A7', 'A8', 'A9'].map((cell) => fixOf(cell, 'Write the ref', '2.1', '2.10')),
    },
    { id: 3, title: 'Take the note away', fixes: [fixOf('G6', 'Take the note away', '(check)', '')] },
  ],
  unsent: {
    added: 1,
    changed: 2,
    removed: 1,
    lines: [
      {
        place: { sheet: SHEET, cell: 'E8' },
        ref: '1.3',
        field: 'Timescale',
        was: 'Autum 2004',
        now: 'Autumn 2004',
      },
      {
        place: { sheet: SHEET, cell: 'B9' },
        ref: '1.4',
        field: 'Action',
        was: 'Visit every shop on the High Street',
        now: 'Visit every shop on the High Street and in Mill Lane, and leave the card with the number of the warden on duty',
      },
      { place: { sheet: SHEET, cell: 'C11' }, ref: '1.6', field: 'Lead', was: '', now: 'Estates Manager' },
      { place: { sheet: SHEET, cell: 'G6' }, ref: null, field: 'Progress', was: '(check)', now: '' },
    ],
  },
};

/** More issues than a pane can draw at once. */
function many(count: number): readonly Issue[] {
  return Array.from({ length: count }, (_, at): Issue => ({
    ...ISSUES[5]!,
    cell: `E${at + 3}`,
    ref: `${Math.floor(at / 20) + 1}.${(at % 20) + 1}`,
  }));
}

/** Every state in which an officer can find the pane. */
export const STATES = {
  starting: STARTING,
  slow: {
    ...STARTING,
    notice: { tone: 'warning', text: 'Excel has not answered yet. Close this pane and open it again.' },
  },
  reading: { ...STARTING, phase: 'reading', progress: { doing: 'Reading Safer homes', done: 3, of: 8 } },
  'not set up': { ...CHECKED, isSetUp: false, tally: {}, applied: [], unsent: null },
  'beside a Google Sheet': { ...CHECKED, isSetUp: false, emptiesUndo: false },
  'set up just now': {
    ...CHECKED,
    notice: {
      tone: 'information',
      text: 'Shirebook has filled in columns V to Z of “Safer homes”.',
      place: { sheet: SHEET, cell: 'V2' },
    },
  },
  'in the template': { ...CHECKED, isSetUp: false, computesItself: true, applied: [], unsent: null },
  checked: CHECKED,
  'another sheet': { ...CHECKED, sheet: 'Young people' },
  'a clear sheet': { ...CHECKED, sheet: 'Contents', applied: [] },
  'one sheet': { ...CHECKED, issues: ISSUES.filter(({ sheet }) => sheet === SHEET) },
  'waiting for a cell': { ...CHECKED, phase: 'waiting' },
  noticed: {
    ...CHECKED,
    notice: { tone: 'information', text: 'Three cells were mended. Undo takes them back.' },
  },
  'protected sheet': {
    ...CHECKED,
    notice: {
      tone: 'warning',
      text: 'The sheet “Safer homes” is protected, so its columns were not brought up to date. It is still checked.',
    },
  },
  thousands: { ...CHECKED, issues: [...ISSUES, ...many(3000)] },
  'nothing wrong': { ...READY, tally: { Green: 40, Complete: 9 }, targets: TARGETS.slice(0, 1) },
  'no plan': { ...READY, plan: null, isSetUp: false },
  stopped: {
    ...STARTING,
    phase: 'stopped',
    notice: { tone: 'trouble', text: 'Excel could not be reached. Open this pane from Excel.' },
  },
  ...countyStates(CHECKED),
} as const satisfies Record<string, LiveState>;
export type StateName = keyof typeof STATES;
