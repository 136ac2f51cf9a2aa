import { BETTER_WHEN } from '../book';
import { columnName } from '../grid';
import { actionState, DEFAULT_STATUS_WORDS, RAG_ORDER, ragText } from '../rag';
import { LISTS } from './sheetNames';
import type { TemplateCell, TemplateSheet } from './templateBook';

const FIRST_ROW = 3;
/** Room below the words for an officer's own. */
const SPARE_ROWS = 50;

interface WordList {
  readonly heading: string;
  readonly words: readonly string[];
}

/** What statuses mean, as the core reads them, for the formulas to look up. */
const STATUS_WORDS = Object.entries(DEFAULT_STATUS_WORDS).flatMap(([state, phrases]) =>
  phrases.map((phrase) => ({ state, phrase })),
);

/**
 * The words a template offers, and what statuses mean. The formulas look them up here, so that an
 * officer can add a word of the house to any of them.
 */
const LIST = {
  status: { heading: 'Status', words: ['Not started', 'In progress', 'Late', 'Complete', 'Cancelled'] },
  statusWord: { heading: 'A status that begins', words: STATUS_WORDS.map(({ phrase }) => phrase) },
  statusMeans: { heading: 'means', words: STATUS_WORDS.map(({ state }) => state) },
  rag: { heading: 'RAG', words: RAG_ORDER.filter((word) => word !== 'No data').map(ragText) },
  better: { heading: 'Better when', words: Object.values(BETTER_WHEN) },
  unit: { heading: 'Unit', words: ['number', '%', 'per 1,000 population', '£', 'days'] },
  figure: { heading: 'Kind of figure', words: ['Actual', 'Baseline', 'Target'] },
  change: { heading: 'Kind of change', words: ['percent', 'points', 'number'] },
  state: { heading: 'What a status can mean', words: actionState.options },
} satisfies Record<string, WordList>;

export type ListName = keyof typeof LIST;

/** `Lists!$A$3:$A$55`: all words of a list, with the room below them. */
export function listRange(name: ListName): string {
  const letter = columnName(Object.keys(LIST).indexOf(name));
  const last = FIRST_ROW - 1 + LIST[name].words.length + SPARE_ROWS;
  return `${LISTS}!$${letter}$${FIRST_ROW}:$${letter}$${last}`;
}

export function listsSheet(): TemplateSheet {
  const lists: readonly WordList[] = Object.values(LIST);
  const longest = Math.max(...lists.map(({ words }) => words.length));
  const words = Array.from({ length: longest }, (_, row) =>
    lists.map((list): TemplateCell | null => cell(list.words[row] ?? null, 'entry')),
  );
  return {
    name: LISTS,
    widths: lists.map(() => 22),
    rows: [
      [cell('Words the other sheets offer and understand. Add your own below them.', 'section')],
      lists.map(({ heading }) => cell(heading, 'heading')),
      ...words,
    ],
    frozenRows: 2,
    table: null,
    choices: [],
    ragColumns: [Object.keys(LIST).indexOf('rag')],
    inUnit: null,
  };
}

function cell(value: string | null, look: TemplateCell['look']): TemplateCell | null {
  return value === null ? null : { value, look };
}
