import { wordsIn } from './fold';
import { remembered } from './remembered';
import { knownWord } from './Word';

/** What a text is about: its words without endings, order and those that any text has. */
export class Subject {
  /** The words as one. */
  readonly key: string;
  /** The numbers among them as one: texts that say the same have the same. */
  readonly numbers: string;
  /** The words and these as one: two texts with the same stand alike to every other. */
  readonly fullKey: string;
  #wordSet: ReadonlySet<string> | null = null;

  constructor(
    /** Each once, in one order for all texts: two with the same words have the same subject. */
    readonly words: readonly string[],
    /** Names and numbers among them, which tell two texts alike apart: another ward, another year. */
    readonly telling: readonly string[],
  ) {
    this.key = words.join(' ');
    this.numbers = /\d/.test(this.key) ? words.filter((word) => /\d/.test(word)).join(' ') : '';
    this.fullKey = telling.length === 0 ? this.key : `${this.key} / ${telling.join(' ')}`;
  }

  /** Made when it is asked for: most texts are like no other, and are not compared. */
  get wordSet(): ReadonlySet<string> {
    return (this.#wordSet ??= new Set(this.words));
  }
}

const FILLING = new Set(
  `a an the and or of to in on at by for from with within into through throughout across around as is are be been
  being was were will shall should would can could may might must that this these those which who whom whose it its
  their our your his her they them we us any all each every both other such than then so if when where while not no
  also more most further furthermore additional new continue continued continuing ensure include includes including
  ongoing going etc via per eg ie regarding relation order appropriate where`.split(/\s+/),
);

/** Verbs of doing that say no more than that it is to be done: run a campaign, deliver a campaign. */
const DOING = new Set(
  `implement implementation deliver delivery run hold carry out undertake conduct organise arrange provide make`.split(
    ' ',
  ),
);

const DATES =
  /\b(?:by|before|from|until|in|during)?\s*(?:the )?(?:end of )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|spring|summer|autumn|winter)\.?\s+(?:\d{4}|\d{2})\b|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b/gi;

/** A quick look before a closer one: what any of these dates has in it. */
const MAY_DATE =
  /(?:19|20)\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)[a-z]*\.?\s+\d\d/i;

/** The subject of a text, so that texts worded otherwise can be compared. Dates are left out: one action may have two. */
export const subjectOf: (text: string) => Subject = remembered(findSubject);

function findSubject(text: string): Subject {
  const undated = MAY_DATE.test(text) ? text.replace(DATES, ' ') : text;
  const words: string[] = [];
  const doing: string[] = [];
  const telling: string[] = [];
  for (const sentence of sentencesIn(undated)) {
    let starts = true;
    for (const written of wordsIn(sentence)) {
      const { folded, stem, hasFigure, isCapitalised } = knownWord(written);
      if (FILLING.has(folded)) {
        starts = false;
        continue;
      }
      if (DOING.has(folded) || DOING.has(stem)) putInOrder(doing, stem);
      else {
        putInOrder(words, stem);
        if (hasFigure || (!starts && isCapitalised)) putInOrder(telling, stem);
      }
      starts = false;
    }
  }
  if (words.length < ENOUGH) for (const stem of doing) putInOrder(words, stem);
  return new Subject(words, telling);
}

/** So many words say what a text is about without its verbs of doing. */
const ENOUGH = 3;

/** Most texts have a few words: to put each in its place, once, is quicker than a set and sorting. */
function putInOrder(words: string[], word: string): void {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  if (words[low] === word) return;
  words.push(word);
  words.copyWithin(low + 1, low, words.length - 1);
  words[low] = word;
}

/** The sentences of a text: after their beginning a capital means something. */
function sentencesIn(text: string): readonly string[] {
  return MAY_STOP.test(text) ? text.split(/[.!?:;\n]+\s*|^\s*[•·–-]\s*/m) : [text];
}

const MAY_STOP = /[.!?:;\n•·–-]/;
