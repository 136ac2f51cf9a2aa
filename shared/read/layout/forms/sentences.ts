import { findTimescaleInText } from '../../../time';
import { byStretch } from '../../../sharing';
import { readLabel } from '../../bands';
import { looksLikeLead } from '../../text/lead';
import { leadInWords } from '../../text/leadInWords';
import { splitRef } from '../../text/ref';
import { beginsWithVerb } from '../../text/verbs';
import {
  once,
  reworded,
  type Column,
  type Line,
  type SheetView,
  type Slot,
  type Table,
  type Wording,
} from '../../sheet';

const BULLET = /^\s*[•●▪■◦‣*·–-]\s*/;
/** Somebody who will do something: "The Safety Officer will …", "All wards are to …". */
const SOMEBODY_WILL =
  /^(?:(?:the|our|all|each|every) )?[\w’'&,/ -]{2,60}? (?:will|shall|is to|are to|to) (?:be )?[a-z]/i;

const LEAST = 3;
/** So many of them say by when, or who leads: an introduction has aims, and neither. */
const MOSTLY = 0.6;

/** What somebody will do, said in one sentence that stands alone in its line. */
interface Deed {
  /** Whether it has a number or a bullet. */
  readonly isMarked: boolean;
  /** Whether it says when or who. */
  readonly isAnswered: boolean;
  readonly endsInLead: boolean;
}

const deedOf = once(({ text }: Wording): Deed | null => {
  const numbered = splitRef(text);
  const words = (numbered?.text ?? text).replace(BULLET, '');
  if (words.split(/\s+/, 4).length < 4 || readLabel(text) !== null) return null;
  if (!beginsWithVerb(words) && !SOMEBODY_WILL.test(words)) return null;
  const endsInLead = endingLead(words) !== null;
  const isAnswered = endsInLead || leadInWords(words) !== null || findTimescaleInText(words) !== null;
  return { isMarked: numbered !== null || BULLET.test(text), isAnswered, endsInLead };
});

const deedsIn = byStretch((lines: readonly Line[]): readonly Deed[] =>
  lines.flatMap(({ slots: [only, ...more] }) =>
    only && more.length === 0 ? (deedOf(only.wording) ?? []) : [],
  ),
);

/**
 * A plan written as sentences, one a line in one column, under headings of their own: `1.1 The Safety
 * Officer will set up … by June 2009 (Lead: Wardens)`. A table for each run of them, its headings as its
 * captions; null where the lines are no such plan.
 */
export function sentenceTables(view: SheetView, lines: readonly Line[]): readonly Table[] | null {
  const deeds = deedsIn(lines).flat();
  const list = listOfActions(view, lines);
  if (list) return [list];
  const marked = deeds.filter(({ isMarked }) => isMarked);
  if (marked.length < LEAST || marked.length < deeds.length * MOSTLY) return null;
  if (marked.filter(({ isAnswered }) => isAnswered).length < marked.length * MOSTLY) return null;
  const isDeed = ({ slots: [only, ...more] }: Line) =>
    only !== undefined && more.length === 0 && (deedOf(only.wording)?.isMarked ?? false);
  const tables: { captions: Line[]; body: Line[] }[] = [];
  for (const line of lines) {
    const last = tables.at(-1);
    if (isDeed(line)) {
      if (last) last.body.push(line);
      else tables.push({ captions: [], body: [line] });
    } else if (last?.body.length === 0) last.captions.push(line);
    else tables.push({ captions: [line], body: [] });
  }
  const ends = marked.filter(({ endsInLead }) => endsInLead).length >= marked.length * MOSTLY;
  const columns = [columnOf(0, 'Action'), ...(ends ? [columnOf(1, 'Lead')] : [])];
  return tables.map(({ captions, body }) => ({
    view,
    captions,
    headingLines: [],
    columns,
    body: body.map((line) => line.with(cellsOf(line.slots[0]!, ends))),
  }));
}

const NAMES_LIST = /^(?:(?:our|key|priority|agreed|planned|proposed) )?actions?\b(?! plan)[^.]{0,60}$/i;

/** "Actions for 2016", and below it nothing but what is to be done, a line each. */
function listOfActions(view: SheetView, lines: readonly Line[]): Table | null {
  const at = lines.findIndex(({ slots }) => NAMES_LIST.test(slots[0]!.text));
  const body = lines.slice(at + 1);
  const says = ({ slots: [only] }: Line) =>
    only !== undefined && beginsWithVerb(only.text.replace(BULLET, ''));
  if (at < 0 || body.length < LEAST || !body.every(says)) return null;
  const columns = [columnOf(0, 'Action')];
  const placed = body.map((line) => line.with(cellsOf(line.slots[0]!, false)));
  return { view, captions: lines.slice(0, at + 1), headingLines: [], columns, body: placed };
}

function columnOf(at: number, heading: string): Column {
  return { first: at, last: at, heading, parts: [heading], slots: [] };
}

/** The sentence, and who leads by itself where that ends it. */
function cellsOf(slot: Slot, endsInLead: boolean): readonly Slot[] {
  const lead = endsInLead ? endingLead(slot.text) : null;
  const at = (column: number, text: string): Slot => ({
    ...reworded(slot, text),
    column,
    lastColumn: column,
  });
  return lead === null
    ? [{ ...slot, column: 0, lastColumn: 0 }]
    : [at(0, slot.text.replace(ENDING, '')), at(1, lead)];
}

const ENDING = /\s*(?:\s[–—-]\s|[([])([^()[\]–—]{2,60})[)\]]?\.?$/;

/** Who leads, where a sentence ends in nothing but the name: `Mark bicycles in May – Police`. */
function endingLead(text: string): string | null {
  const ending = ENDING.exec(text)?.[1]?.trim() ?? '';
  return ending !== '' && leadInWords(ending) === null && looksLikeLead(ending) ? ending : null;
}
