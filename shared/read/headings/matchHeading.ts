import { distance } from 'fastest-levenshtein';
import { remembered } from '../../likeness';
import { findPeriods } from '../../time';
import { cutShort } from './abbreviated';
import type { Field } from './field';
import { LetterCount } from './LetterCount';
import { normalise } from './normalise';
import { askedBy } from './questions';
import { VOCABULARY, type Name } from './vocabulary';

export interface HeadingMatch {
  readonly field: Field;
  /** 0…1: how surely these words mean the field. */
  readonly score: number;
  readonly how: 'known' | 'part' | 'likeness';
  /** The known name it was matched with. */
  readonly name: string;
}

const BY_PHRASE = new Map<string, Name[]>();
for (const name of VOCABULARY) {
  const phrase = normalise(name.phrase);
  BY_PHRASE.set(phrase, [...(BY_PHRASE.get(phrase) ?? []), name]);
}
interface Phrase {
  readonly phrase: string;
  readonly words: readonly string[];
}

/** Known names by their first word and by their length, so that a text is held against few of them. */
const PHRASES: Phrase[] = [];
const BY_FIRST_WORD = new Map<string, Phrase[]>();
const BY_LENGTH = new Map<number, { phrase: string; counted: LetterCount }[]>();
for (const phrase of BY_PHRASE.keys()) {
  const words = phrase.split(' ');
  PHRASES.push({ phrase, words });
  BY_FIRST_WORD.set(words[0]!, [...(BY_FIRST_WORD.get(words[0]!) ?? []), { phrase, words }]);
  BY_LENGTH.set(phrase.length, [
    ...(BY_LENGTH.get(phrase.length) ?? []),
    { phrase, counted: new LetterCount(phrase) },
  ]);
}

const NONE: readonly HeadingMatch[] = [];

/** A heading is a few words; what is longer is a sentence. */
const LONGEST_HEADING = 70;
const LIKE_ENOUGH = 0.8;
/** How surely a question asks for a field by its words, whatever they are. */
const ASKED = 0.9;

/** `Output by`: when, or who. Half a name, which leaves it to the cells. */
const WHEN_OR_WHO: HeadingMatch = { field: 'timescale', score: 0.54, how: 'part', name: 'by' };

/** `£`, `£000`: what something costs. */
const MONEY = /^£(?:\s?,?000s?)?$/;
const POUNDS: readonly HeadingMatch[] = [{ field: 'resources', score: 0.9, how: 'known', name: '£' }];

/** The letter a word is known by, over or before it: "S⏎Specific", "M – Measurable". */
const OWN_INITIAL = /^([A-Z])(?:\s*[-–:.=]\s*|\s+)(?=\1[a-z]{3})/;

/**
 * The fields a heading's words can mean, likeliest first: by known names, by the part before a
 * bracket, colon or stroke, by a known name within it, then by likeness for slips of the pen.
 */
export const matchHeading = remembered(match);

function match(text: string): readonly HeadingMatch[] {
  // signs that are read as words: "#" is "no", "%" is "percent"
  if (!/[a-z#%&+]/i.test(text)) return MONEY.test(text) ? POUNDS : NONE;
  const best = new Map<Field, HeadingMatch>();
  const offer = (candidate: HeadingMatch) => {
    const before = best.get(candidate.field);
    if (!before || before.score < candidate.score) best.set(candidate.field, candidate);
  };
  const bare =
    text
      .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
      .trim()
      .replace(OWN_INITIAL, '') || text;
  if (bare.length > LONGEST_HEADING) return NONE;

  const whole = normalise(bare);
  offerKnown(whole, 1, 'known', offer);
  // the words as they stand speak first: "Lead (Officer)" is also "lead officer"
  if (bare !== text) offerKnown(normalise(text), 0.95, 'known', offer);
  const firstLine = bare.split(/[\n:–—?]|\s-\s/)[0]!.trim();
  if (firstLine && firstLine !== bare) offerKnown(normalise(firstLine), 0.93, 'known', offer);
  offerBilingual(bare, offer);
  offerUndated(bare, offer);
  const split = bare.split(/[/\n&,]|\band\b|\bor\b/i);
  const parts = split.length > 1 ? split.map(normalise).filter(Boolean) : split;
  if (parts.length > 1) {
    parts.forEach((part, index) => offerKnown(part, index === 0 ? 0.9 : 0.8, 'part', offer));
  }
  const asked = best.size === 0 ? askedBy(bare) : null;
  if (asked) offer({ field: asked, score: ASKED, how: 'known', name: whole });
  if (best.size === 0) offerCutShort(bare, offer);
  if (best.size === 0) offerContained(whole, offer);
  if (/ by$/.test(whole)) offer(WHEN_OR_WHO);
  if (best.size === 0) offerAlike(whole, offer);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Whether these very words are a column's known name. */
export function isKnownHeading(text: string): boolean {
  return BY_PHRASE.has(normalise(text));
}

type Offer = (candidate: HeadingMatch) => void;

function offerKnown(phrase: string, factor: number, how: HeadingMatch['how'], offer: Offer): void {
  for (const name of BY_PHRASE.get(phrase) ?? []) {
    offer({ field: name.field, score: name.weight * factor, how, name: name.phrase });
  }
}

/**
 * A heading said in two languages, "Gweithred / Action": where one side alone is known, and known
 * whole, the other says the same.
 */
function offerBilingual(bare: string, offer: Offer): void {
  const split = bare.split(/\s+[/|–-]\s+|\n/);
  if (split.length < 2) return;
  const sides = split.map(normalise).filter(Boolean);
  const known = sides.filter((side) => BY_PHRASE.has(side));
  if (sides.length === 2 && known.length === 1) offerKnown(known[0]!, 0.9, 'known', offer);
}

const DATED: ReadonlySet<Field> = new Set<Field>(['action', 'progress', 'status', 'rag']);

const BEFORE_DATE = /\s(?:in|for|during|by|of|to|at|as at|as of|on)\s*$/i;
/** `30-Sep-09`, `30 September`, `30/9/09` at the end of a heading. */
const DAY = /\s\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|[a-z]{3,9})(?:[ ./-]\d{2,4})?$/i;

/** "What we did in 2015/16", "Q2 2016/17 update", "Progress to 30-Sep-09": the same column of this time or that. */
function offerUndated(bare: string, offer: Offer): void {
  if (!/\d/.test(bare)) return;
  const [found] = findPeriods(bare);
  const day = DAY.exec(bare);
  if (!found && !day) return;
  const rest = day
    ? bare.slice(0, day.index + 1).replace(BEFORE_DATE, '')
    : bare.slice(0, found!.start).replace(BEFORE_DATE, '') + bare.slice(found!.end);
  offerKnown(normalise(rest), 0.95, 'known', (candidate) => {
    if (DATED.has(candidate.field)) offer(candidate);
  });
}

/** Names that the heading cuts short; which of several it means, the cells decide, and somebody is asked. */
function offerCutShort(bare: string, offer: Offer): void {
  const cut = cutShort(bare, PHRASES);
  const fields = new Set(cut.flatMap(({ phrase }) => BY_PHRASE.get(phrase)!.map(({ field }) => field)));
  for (const { phrase } of cut) offerKnown(phrase, 0.9, fields.size === 1 ? 'known' : 'likeness', offer);
}

/** "Equality objective" is an objective. */
const LAST = 0.11;
const FIRST = 0.1;

/** A known name of the field stands among other words: "Lead contact for this piece of work". */
function offerContained(whole: string, offer: Offer): void {
  const words = whole.split(' ');
  if (words.length > 9) return;
  for (const known of words.flatMap((word) => BY_FIRST_WORD.get(word) ?? [])) {
    if (known.words.length >= words.length || known.phrase.length < 3) continue;
    const at = indexOfWords(words, known.words);
    // "Spend to date" says of what time, and is no date
    if (at < 0 || (known.phrase === 'date' && words[at - 1] === 'to')) continue;
    const share = known.words.length / words.length;
    // a heading's kind is said by its first or last words: "estimated completion date", "action agreed"
    const ends = at + known.words.length === words.length;
    const place = ends ? LAST : at === 0 ? FIRST : 0;
    offerKnown(known.phrase, 0.45 + 0.4 * share + place, 'part', (candidate) => {
      // what a column of the officer's own is of says nothing of its kind
      if (ends || candidate.field !== 'other') offer(candidate);
    });
  }
}

function indexOfWords(words: readonly string[], sought: readonly string[]): number {
  for (let at = 0; at + sought.length <= words.length; at++) {
    if (sought.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}

function offerAlike(whole: string, offer: Offer): void {
  if (whole.length < 4) return;
  const least = Math.max(4, Math.ceil(whole.length * LIKE_ENOUGH));
  const letters = new LetterCount(whole);
  for (let length = least; length * LIKE_ENOUGH <= whole.length; length++) {
    const longer = Math.max(length, whole.length);
    // most phrases have too many other letters to be alike
    const slips = Math.ceil(longer * (1 - LIKE_ENOUGH + 0.03));
    for (const { phrase, counted } of BY_LENGTH.get(length) ?? []) {
      if (counted.differsBy(letters) > slips * 2) continue;
      const likeness = 1 - distance(whole, phrase) / longer;
      // two slips in nine letters are still the word; two in five are another
      if (likeness >= (longer < 6 ? 0.83 : LIKE_ENOUGH - 0.03)) {
        offerKnown(phrase, likeness * 0.85, 'likeness', offer);
      }
    }
  }
}
