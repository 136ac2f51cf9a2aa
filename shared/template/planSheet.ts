import { RAG_ORDER, ragText } from '../rag';
import { isoToSerial } from '../time';
import { dayValue } from '../book';
import { computed, entry } from './cells';
import { POLICY_ROWS } from './policyCells';
import { inFormula, type SheetNames } from './sheetNames';
import type { TemplateCell, TemplateSheet } from './templateBook';
import { ACTION_HEADINGS, letterOf } from './templateColumns';
import type { TemplatePlan } from './templatePlan';

/** What the first cell of a template says, by which it is known again. */
export const TEMPLATE_TITLE = 'Community-safety plan';

/** Days ahead within which what has not started is at risk, and how much worse than expected is still amber. */
const DUE_SOON = 30;
const TOLERANCE = 0.05;

type Line = readonly [label: string, cell: TemplateCell, hint?: string];

export function planSheet(content: TemplatePlan, names: SheetNames, asAt: string): TemplateSheet {
  const { plan, district } = content;
  const lines: readonly Line[] = [
    ['Title', entry(plan?.title)],
    ['District', entry(district)],
    [
      'Period from',
      entry(dayValue(plan?.period?.from), 'date entry'),
      'First day of the plan, such as 1 April 2025',
    ],
    ['Period to', entry(dayValue(plan?.period?.to), 'date entry'), 'Last day of the plan'],
    ['Aim', entry(plan?.aim)],
  ];
  const policy: readonly Line[] = [
    [
      'As at',
      computed('TODAY()', isoToSerial(asAt), 'date entry'),
      'Today; write a date over it to see another day',
    ],
    ['Due soon, days', entry(DUE_SOON, 'setting'), 'Not started and due within so many days is Amber'],
    [
      'Tolerance',
      entry({ kind: 'share', value: TOLERANCE }, 'setting'),
      'Worse than expected by no more than this is Amber',
    ],
  ];
  return {
    name: names.plan,
    widths: [20, 60, 50],
    rows: [
      [{ value: TEMPLATE_TITLE, look: 'title' }],
      [],
      ...lines.map(row),
      ...gap(lines.length + 2, POLICY_ROWS.asAt - 1),
      ...policy.map(row),
      [],
      [{ value: 'Where the actions stand', look: 'section' }],
      ...tally(content, names),
    ],
    frozenRows: 0,
    table: null,
    choices: [],
    ragColumns: [0],
    inUnit: null,
  };
}

function row([label, cell, hint]: Line): (TemplateCell | null)[] {
  return [{ value: label, look: 'label' }, cell, hint ? { value: hint, look: 'text' } : null];
}

function gap(from: number, to: number): [][] {
  return Array.from({ length: to - from }, () => []);
}

/** How many actions have each word, counted as they are written on the Actions sheet. */
function tally({ plan, actions }: TemplatePlan, names: SheetNames): TemplateCell[][] {
  const letter = letterOf(ACTION_HEADINGS, 'Delivery RAG');
  const words = RAG_ORDER.filter((word) => word !== 'No data');
  return words.map((word) => {
    const formula = `COUNTIF(${inFormula(names.actions)}!$${letter}:$${letter},"${ragText(word)}")`;
    const count = (plan?.actions ?? []).filter(({ id }) => actions?.[id]?.delivery === word).length;
    const known = plan === null || actions !== undefined;
    return [{ value: ragText(word), look: 'label' }, computed(formula, known ? count : null)];
  });
}
