import { RAG_WORDS, ragText, type RagWord } from '../rag';
import { INSTRUCTIONS } from './sheetNames';
import type { TemplateCell, TemplateSheet } from './templateBook';

type Part = readonly [heading: string, ...lines: (readonly [what: string, how: string])[]];

const PARTS: readonly Part[] = [
  [
    'Filling in the plan',
    ['Plan', 'Give the plan its title, your district, its first and last day, and its aim.'],
    ['Actions', 'One row an action. Begin with Ref and Action; leave empty what you do not have.'],
    [
      'Several milestones',
      'Write the action on its own row, and each milestone with its date on the rows below it, leaving Ref and Action empty there.',
    ],
    [
      'Timescale',
      'Write it as you would say it: March 2025, Q3, Autumn 2025, Ongoing. In Due, give the last day as a date.',
    ],
    ['Lead', 'Name a post rather than a person where you can, and the organisation beside it.'],
    [
      'Status',
      'Choose from the list, or write your own: Status means says how it was understood. Words it does not know can be added on the Lists sheet, with what they mean.',
    ],
    ['RAG', 'Your own view. Nothing ever writes over it; the computed one stands in Delivery RAG.'],
  ],
  [
    'Targets and figures',
    ['Indicator', 'One row a measure. Say its unit, and whether lower or higher is better.'],
    [
      'Change wanted',
      'With its sign: -20% with the kind percent; 10 with the kind points, for percentage points; -50 with the kind number.',
    ],
    [
      'Periods',
      'Write 2024/25 for a year from April, 2024 for a calendar year, Q1 2024/25 for April to June.',
    ],
    ['Shares', 'Write 56% with its sign, and choose % as the unit.'],
    [
      'Latest',
      'The newest figure. It stands on the Figures sheet too, below the ones before it: from them the direction is told.',
    ],
  ],
  [
    'What is computed',
    [
      'Grey headings',
      'These columns fill themselves. Please do not write in them; copy the row above to get more rows.',
    ],
    ['As at', 'The day everything is computed for: today, or a date you write there.'],
  ],
];

const WORDS: readonly RagWord[] = [
  'Red',
  'Amber',
  'Green',
  'Complete',
  'Closed',
  'Not due',
  'No date',
  'No data',
];

/** How to use the workbook, in an officer's words; `kept` names the sheets kept behind it. */
export function instructionsSheet(kept: readonly string[]): TemplateSheet {
  const originals: Part[] =
    kept.length > 0
      ? [
          [
            'Where this plan comes from',
            [
              'Kept as they were',
              `${kept.join(', ')}. These sheets are no longer read: change the plan on the sheets before this one.`,
            ],
          ],
        ]
      : [];
  const legend: Part = [
    'RAG: words, symbols and colours',
    ...WORDS.map((word) => [ragText(word), RAG_WORDS[word].meaning] as const),
  ];
  return {
    name: INSTRUCTIONS,
    widths: [24, 100],
    rows: [
      [cell('How to use this workbook', 'title')],
      [],
      ...[...PARTS, legend, ...originals].flatMap(rows),
    ],
    frozenRows: 0,
    table: null,
    choices: [],
    ragColumns: [0],
    inUnit: null,
  };
}

function rows([heading, ...lines]: Part): TemplateCell[][] {
  return [
    [cell(heading, 'section')],
    ...lines.map(([what, how]) => [cell(what, 'label'), cell(how, 'text')]),
    [],
  ];
}

function cell(value: string, look: TemplateCell['look']): TemplateCell {
  return { value, look };
}
