import { foldWord, isCapitalised, wordsIn } from './fold';
import { remembered } from './remembered';

/** What a text is about: its words without endings, order and those that any text has. */
export interface Subject {
  /** Each once, in one order for all texts: two with the same words have the same subject. */
  readonly words: readonly string[];
  /** The words as one. */
  readonly key: string;
  readonly wordSet: ReadonlySet<string>;
  /** The numbers among them as one: texts that say the same have the same. */
  readonly numbers: string;
  /** Names and numbers among them, which tell two texts alike apart: another ward, another year. */
  readonly telling: ReadonlySet<string>;
  /** The words and these as one: two texts with the same stand alike to every other. */
  readonly fullKey: string;
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
  const words = new Set<string>();
  const doing = new Set<string>();
  const telling = new Set<string>();
  let starts = true;
  for (const word of withStops(undated)) {
    if (word === '.') {
      starts = true;
      continue;
    }
    const folded = foldWord(word);
    if (!FILLING.has(folded)) {
      const stem = stemOf(folded);
      if (DOING.has(folded) || DOING.has(stem)) doing.add(stem);
      else {
        words.add(stem);
        if (/\d/.test(word) || (!starts && isCapitalised(word))) telling.add(stem);
      }
    }
    starts = false;
  }
  const kept = words.size >= 3 ? words : new Set([...words, ...doing]);
  const inOrder = [...kept].sort();
  const key = inOrder.join(' ');
  return {
    words: inOrder,
    key,
    wordSet: new Set(inOrder),
    numbers: inOrder.filter((word) => /\d/.test(word)).join(' '),
    telling,
    fullKey: telling.size === 0 ? key : `${key} / ${[...telling].sort().join(' ')}`,
  };
}

/** Words, with a stop for each end of a sentence, after which a capital means nothing. */
function withStops(text: string): string[] {
  if (!MAY_STOP.test(text)) return ['.', ...wordsIn(text)];
  return text.split(/[.!?:;\n]+\s*|^\s*[•·–-]\s*/m).flatMap((sentence) => ['.', ...wordsIn(sentence)]);
}

const MAY_STOP = /[.!?:;\n•·–-]/;

/** Without its commonest endings: reporting, reported, reports are one. */
const stemOf = remembered((word: string): string => {
  if (word.length < 5) return word;
  const bare = word.replace(/(?:ies)$/, 'y').replace(/(?<!s)s$/, '');
  const stem = bare.replace(/(?:ations?|ings?|ments?|ed|er|ly|e)$/, '');
  return stem.length >= 4 ? stem : bare;
});
