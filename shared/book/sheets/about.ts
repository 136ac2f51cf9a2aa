import { severityText } from '../../model';
import { RAG_ORDER, RAG_WORDS, ragText } from '../../rag';
import type { BookLine, BookSheet } from '../countyBook';
import type { CountyState } from '../countyState';

/** The term of the legend that looks as a cell does in which the county's own value stands. */
export const EDITED = 'Edited by the county';

export function aboutSheet(state: CountyState): BookSheet {
  return {
    name: 'About',
    title: `About this workbook`,
    table: null,
    lines: [
      ...purpose(state),
      ...annotating(),
      ...legend(),
      ...severities(),
      ...strays(state),
      ...policy(state),
      ...versions(state),
    ],
  };
}

const heading = (text: string): BookLine => ({ kind: 'heading', text });
const paragraph = (text: string): BookLine => ({ kind: 'text', text });
const term = (text: string, detail: string): BookLine => ({ kind: 'term', text, detail });

function purpose(state: CountyState): BookLine[] {
  return [
    heading('What this is'),
    paragraph(
      `The community-safety plans of the districts of ${state.county}, put together from their returns. ` +
        'It is made anew at every publication.',
    ),
    term('As at', state.asAt),
    term('Returns', String(returnCount(state))),
    term('Source', 'Each row names the file, the sheet and the cell it comes from: file › sheet!cell.'),
    term('Row ID', 'Names a row for good. Please leave it as it is: your notes find their row by it.'),
  ];
}

function returnCount({ board, returns }: CountyState): number {
  return board
    ? board.filter(({ revision }) => revision > 0).length
    : returns.filter(({ reading }) => reading).length;
}

function annotating(): BookLine[] {
  return [
    heading('Where you can write'),
    paragraph(
      'Columns with a dark gold heading are the county’s: County RAG, County comment and Decision. ' +
        'What stands there is kept at every publication.',
    ),
    paragraph(
      'Columns with a blue heading are the districts’. A change there is kept, marked, and put to the ' +
        'district as a proposal. Columns with a grey heading are computed, and computed anew each time.',
    ),
    term(
      EDITED,
      'Underlined on gold: the county’s own value stands here, and the district has been asked to take it over.',
    ),
    paragraph(
      'In Conflicts, choose District or County under Decision, or write the text that should stand instead.',
    ),
  ];
}

function legend(): BookLine[] {
  return [
    heading('RAG: words, symbols and colours'),
    ...RAG_ORDER.map((word) => term(ragText(word), RAG_WORDS[word].meaning)),
    paragraph(
      'Delivery RAG is computed for the day above. District RAG is the officer’s own and is never overwritten.',
    ),
  ];
}

function severities(): BookLine[] {
  return [
    heading('Issues: how severe'),
    term(severityText('error'), 'The value cannot be used until it is mended; the rest of the return is.'),
    term(severityText('warning'), 'Doubtful: somebody should look.'),
    term(severityText('advice'), 'Would make the plan clearer.'),
  ];
}

function strays({ strays = [] }: CountyState): BookLine[] {
  if (strays.length === 0) return [];
  return [
    heading('Written here without a place'),
    paragraph('The workbook has no place for what follows, so it is kept here.'),
    ...strays.map(({ where, text }) => term(where, text)),
  ];
}

function policy(state: CountyState): BookLine[] {
  if (!state.policy) return [];
  const { name, version, sentences } = state.policy;
  return [heading('Policy'), term('Policy', `${name}, version ${version}`), ...sentences.map(paragraph)];
}

function versions(state: CountyState): BookLine[] {
  const made = Object.entries(state.versions ?? {});
  return made.length > 0 ? [heading('Versions'), ...made.map(([what, which]) => term(what, which))] : [];
}
