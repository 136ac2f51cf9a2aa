import { ragText } from '../rag';
import { actionRows, type ActionEntries } from './actionRows';
import { computed, entry, headingRow } from './cells';
import { deliveryFormulas } from './deliveryFormulas';
import { listRange, type ListName } from './lists';
import type { SheetNames } from './sheetNames';
import type { TemplateCell, TemplateSheet } from './templateBook';
import { ACTION_HEADINGS, type ActionHeading } from './templateColumns';
import type { ActionResult, TemplatePlan } from './templatePlan';

/** Rows kept ready, formulas and all, below those that are filled. */
const SPARE_ROWS = 100;
const COMPUTED = 3;

const WIDTHS: Readonly<Record<ActionHeading, number>> = {
  Ref: 8,
  Objective: 28,
  Section: 20,
  Action: 48,
  Lead: 20,
  Organisation: 22,
  Milestone: 36,
  Timescale: 18,
  Start: 12,
  Due: 12,
  Status: 15,
  RAG: 13,
  Resources: 20,
  Measures: 26,
  Outcome: 26,
  Progress: 34,
  'Status means': 14,
  'Delivery RAG': 14,
  'Days left': 9,
};

const CHOICES: readonly (readonly [ActionHeading, ListName])[] = [
  ['Status', 'status'],
  ['RAG', 'rag'],
];

interface Line {
  readonly entries: ActionEntries;
  /** On an action's first row. */
  readonly result?: ActionResult | undefined;
}

export function actionsTemplate(content: TemplatePlan, names: SheetNames): TemplateSheet {
  const lines = [...filled(content), ...Array.from({ length: SPARE_ROWS }, (): Line => ({ entries: {} }))];
  return {
    name: names.actions,
    widths: ACTION_HEADINGS.map((heading) => WIDTHS[heading]),
    rows: [
      headingRow(ACTION_HEADINGS, COMPUTED),
      ...lines.map((line, index) => cells(line, index + 2, lines.length + 1, names.plan)),
    ],
    frozenRows: 1,
    table: {
      name: names.actions.replace(' ', '_'),
      headingRow: 0,
      lastRow: lines.length,
      headings: ACTION_HEADINGS,
    },
    choices: CHOICES.map(([heading, list]) => ({ column: place(heading), from: listRange(list) })),
    ragColumns: [place('RAG'), place('Delivery RAG')],
    inUnit: null,
  };
}

function filled({ plan, actions = {} }: TemplatePlan): Line[] {
  return (plan?.actions ?? []).flatMap((action) =>
    actionRows(action).map((entries, index) => ({
      entries,
      result: index === 0 ? actions[action.id] : undefined,
    })),
  );
}

function cells({ entries, result }: Line, row: number, last: number, planSheet: string): TemplateCell[] {
  const { means, rag, daysLeft } = deliveryFormulas(row, last, planSheet);
  return ACTION_HEADINGS.map((heading): TemplateCell => {
    if (heading === 'Status means') return computed(means, null);
    if (heading === 'Delivery RAG') return computed(rag, result && ragText(result.delivery));
    if (heading === 'Days left') return computed(daysLeft, result?.daysLeft, 'computed number');
    return entry(entries[heading], heading === 'Start' || heading === 'Due' ? 'date entry' : 'entry');
  });
}

function place(heading: ActionHeading): number {
  return ACTION_HEADINGS.indexOf(heading);
}
