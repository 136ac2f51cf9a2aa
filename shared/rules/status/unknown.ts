import { nearestWords, remembered } from '../../likeness';
import type { Action } from '../../model';
import { ragWritten, readStatus, type StatusWords } from '../../rag';
import { eachAction } from '../checks';
import { example } from '../example';
import type { Edit, Finding } from '../finding';
import { isFormulaError } from '../isFormulaError';
import { placeOf } from '../place';
import { quote } from '../quote';
import { remember } from '../remember';
import { rule } from '../rule';

const HEAD = [['Vale action plan 2004/05'], ['Ref', 'Action', 'Lead', 'Timescale', 'Status']];

export const unknownStatus = rule(
  {
    code: 'status/unknown',
    severity: 'warning',
    title: 'A status that is not known',
    looksFor:
      'A short status that is none of the words the county knows, nor a percentage, and a rating that is a slip ' +
      'away from one. A report of several words or a sentence is progress, and is left alone.',
    why: 'The RAG of the action is worked out from its status, and compared with the officer’s; an unknown word counts as none.',
    fix: 'Writes the known word that is nearest in spelling.',
    bad: [
      example({
        says: 'A slip of the keys, and a word of the office’s own.',
        rows: [
          ...HEAD,
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004', 'Compelted'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004', 'Tango'],
          ['1.3', 'Light the path to the station', 'Estates Manager', 'July 2004', 'In progress'],
        ],
        at: ['E3', 'E4'],
      }),
    ],
    good: [
      example({
        says: 'Usual words, a percentage, and a sentence.',
        rows: [
          ...HEAD,
          ['1.1', 'Visit every shop on the High Street', 'Town Warden', 'June 2004', 'Complete'],
          ['1.2', 'Mark bicycles at all schools', 'Schools Officer', 'July 2004', '75%'],
          [
            '1.3',
            'Light the path to the station',
            'Estates Manager',
            'July 2004',
            'Lamps have come and wait for the electrician',
          ],
        ],
      }),
    ],
  },
  eachAction((action, { settings }) => {
    const { statusWords } = settings.policy;
    const lines = (action.status ?? '').split('\n');
    const own = lines.flatMap((status, at) =>
      isUnknown(status, statusWords) ? [problem(action, status, statusWords, cellOf(action, at, lines))] : [],
    );
    const rating = ratingMeant(action.rag, statusWords);
    if (rating.length > 0) own.push(misspeltRating(action, rating));
    const ofMilestones = action.milestones.flatMap(({ status, source }) =>
      status !== action.status && isUnknown(status, statusWords)
        ? [problem(action, status!, statusWords, source.cell)]
        : [],
    );
    return [...own, ...ofMilestones];
  }),
);

/** Of statuses a line, each milestone's in its own row, the cell of one. */
function cellOf({ cells: { status: cells = [] } }: Action, at: number, lines: readonly string[]): string {
  return (cells.length === lines.length ? cells[at] : cells.join(', ')) ?? '';
}

/** A short status that is none of a county's words. */
export function isUnknown(status: string | null, words: StatusWords): boolean {
  const text = status?.trim() ?? '';
  return text !== '' && unknownBy(words)(text);
}

/** The same few statuses stand all down a plan: each is looked up once in a county's words. */
const unknownBy = remember((words: StatusWords) =>
  remembered(
    (text) =>
      !isReport(text) && !/^[-–—.]+$/.test(text) && !isFormulaError(text) && readStatus(text, words) === null,
  ),
);

/** Words that tell a story, or a date, say more than a status does. */
function isReport(text: string): boolean {
  return text.split(/\s+/).length > 4 || /\d{2}|[.;,]\s/.test(text);
}

const COLOURS = ['red', 'amber', 'green', 'blue', 'yellow'];

/** The colours that a rating is a slip of the keys away from, where it is none as written. */
function ratingMeant(rag: string | null, words: StatusWords): readonly string[] {
  if (rag === null || !/^[A-Za-z]{3,9}$/.test(rag) || ragWritten(rag) || readStatus(rag, words)) return [];
  return nearestWords(rag, COLOURS);
}

function misspeltRating(action: Action, near: readonly string[]): Finding {
  const rag = action.rag!;
  const cell = action.cells['rag']?.[0] ?? action.source.cell;
  return {
    ...placeOf(action, 'rag'),
    message: `${quote(rag)} is no rating the county knows: write “Red”, “Amber” or “Green”.`,
    edits: near.slice(0, 1).map((word) => edit(rag, word, cell)),
  };
}

function edit(replace: string, word: string, cell: string): Edit {
  const by = word[0]!.toUpperCase() + word.slice(1);
  return { title: `Write “${by}”`, cell, replace, by };
}

function problem(action: Action, status: string, words: StatusWords, at: string): Finding {
  const place = { ...placeOf(action, 'status'), ...(at === '' ? {} : { cell: at }) };
  const near = oncePerSpelling(nearestWords(status, Object.values(words).flat()));
  return {
    ...place,
    message: `${quote(status)} is not a status the county knows: use a word such as “Not started”, “In progress” or “Complete”.`,
    edits: near.slice(0, 3).map((word) => edit(status, word, place.cell.split(',')[0]!)),
  };
}

/** `In progress` and `in-progress` are one word to write. */
function oncePerSpelling(words: readonly string[]): string[] {
  const letters = words.map((word) => word.replace(/[^a-z]/gi, '').toLowerCase());
  return words.filter((_, at) => letters.indexOf(letters[at]!) === at);
}
