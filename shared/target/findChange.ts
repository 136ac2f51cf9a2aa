import { AMOUNT, amountOf, span, type ChangeFound } from './changeFound';
import { findDirections } from './direction';
import { findCompared } from './findCompared';
import { findLeast } from './findLeast';
import { findFactor, findFraction } from './findPart';
import { findSame } from './findSame';
import { governingDirection } from './governingDirection';

const POINTS = '(?:%|per\\s?cent(?:age)?)?[ -]?(?:points?|pts?|pp)\\b|%\\s?pts?\\b';
const PERCENT = '%|per\\s?cent(?:age)?\\b|pc\\b';
const SIZED = new RegExp(`([+\\-−–↓↑]\\s?)?(${AMOUNT})\\s?(?:(${POINTS})|(${PERCENT}))`, 'gi');
const PLAIN = new RegExp(
  `\\b(?:by|of)\\s+(?:at least |a further |another |up to )?£?(${AMOUNT})(?![\\d/]|\\s?(?:%|per\\s?cent|per\\s|pc\\b|points?|[-–]\\s?\\d|(?:[ap]\\.?m\\b)|years?|months?|days?|weeks?))`,
  'gi',
);
const COUNTED = new RegExp(`^\\W*(${AMOUNT})\\s+(?:fewer|less|more)\\b(?! than)`, 'i');
const SIGNED_NUMBER = /^\s*([+\-−–]|plus|minus|less)\s?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*$/i;

/** Words that make the percentage behind them a level, not a change. */
const LEVEL_BEFORE =
  /\b(?:from|to|at|above|below|under|over|than|least|most|reach|reaching|achieve|achieving|maintain|is|was|were|baseline(?: of)?|until|exceed|minimum of|maximum of|between|and)\s*(?:a |an |the |approximately |around |about )?$/i;

/** What may stand behind a change that stands alone: of what, and how often. */
const ALONE_AFTER =
  /^[\s)]*(?:(?:down|up|(?:on|of|from|against) (?:the |its |their )?(?:baseline|benchmark|last year)|(?:per|each|every|a) (?:year|annum)|p\.?a|annually|year[ -]on[ -]year|(?:over|for) [a-z\d]+ years)[\s.,)]*)*$/i;

function findSized(text: string): ChangeFound | null {
  const directions = findDirections(text);
  for (const match of text.matchAll(SIZED)) {
    const { start, end } = span(match);
    const glued = start > 0 && /[\d.,]/.test(text[start - 1]!);
    if (glued) continue;
    const sign = signOf(match[1], text, start) ?? signOf(/^\s?([↓↑])/.exec(text.slice(end))?.[1], '', 0);
    const before = text.slice(0, start);
    const after = text.slice(end);
    const named =
      /^[\s)]*(?:overall |year on year )?(?:reduction|increase|decrease|fall|rise|cut|drop|fewer|less|more|improvement|lower|higher|growth|change)\b(?! than)/i.test(
        after,
      );
    const by = /\bby (?:at least |a further |up to |a minimum of |around |approximately )?$/i.test(before);
    if (!by && !named && sign === null && LEVEL_BEFORE.test(before)) continue;
    const near = governingDirection(directions, text, start, end);
    const alone =
      /(?:^|\()\s*(?:target|change|reduction|increase|minus|plus|less|down|up)?[\s:(]*$/i.test(before) &&
      ALONE_AFTER.test(after);
    const named2 =
      /\b(?:reduction|increase|decrease|fall|rise|cut|drop|improvement|change) of (?:at least |around )?$/i.test(
        before,
      );
    if (!by && sign === null && !alone && !named && !named2) continue;
    return {
      start,
      end,
      kind: match[3] ? 'points' : 'percent',
      size: amountOf(match[2]!),
      sign,
      direction: near,
      relative: false,
    };
  }
  return null;
}

/** What a change leads to is more than so many times the change. */
const LEAST_LEVEL = 3;

function findPlain(text: string): ChangeFound | null {
  const signed = SIGNED_NUMBER.exec(text);
  if (signed) {
    const sign = /^(?:\+|plus)$/i.test(signed[1]!) ? 1 : -1;
    return {
      start: 0,
      end: text.length,
      kind: 'number',
      size: amountOf(signed[2]!),
      sign,
      direction: null,
      relative: false,
    };
  }
  const directions = findDirections(text);
  // `40 fewer`
  const counted = COUNTED.exec(text);
  if (counted) {
    const direction = directions[0]?.direction ?? null;
    return {
      start: 0,
      end: counted[0].length,
      kind: 'number',
      size: amountOf(counted[1]!),
      sign: null,
      direction,
      relative: false,
    };
  }
  for (const match of text.matchAll(PLAIN)) {
    const { start, end } = span(match);
    const direction = governingDirection(directions, text, start, end);
    const size = amountOf(match[1]!);
    if (direction === null || direction === 'maintain') continue;
    // `by 40 to 360` says where that leads; `by 13 to 17 year olds` says of whom
    const until = /^\s?to\s?(\d[\d,]*)/.exec(text.slice(end))?.[1];
    if (until !== undefined && amountOf(until) <= size * LEAST_LEVEL) continue;
    // `by 2005` is a date; `by 2,005` is not.
    if (/^(?:19|20)\d\d$/.test(match[1]!)) continue;
    if (
      /^of/i.test(match[0]) &&
      !/\b(?:reduction|increase|decrease|fall|rise|cut|drop)\s*$/i.test(text.slice(0, start))
    ) {
      continue;
    }
    return { start, end, kind: 'number', size, sign: null, direction, relative: false };
  }
  return null;
}

/** A hyphen between words or numbers is no minus: `Target-31%` has one, `2004-31%` and `8-10%` have none. */
function signOf(written: string | undefined, text: string, start: number): 1 | -1 | null {
  if (!written) return null;
  if (/[+↑]/.test(written)) return 1;
  return start > 0 && /[\d%]\s?$/.test(text.slice(0, start)) ? null : -1;
}

/** Every way to say a change has one of these. A title has none, and is asked for no more. */
const MAY_SAY =
  /^\s*(?:[+\-−–]|plus|minus)|%|cent|p(?:c|p|t|oint)|halv|doubl|trebl|half|third|quarter|fifth|tenth|fewer|less|more|maintain|keep|stay|remain|same|stabilise|hold|\b(?:by|of|no|zero|nil|as)\b/i;

/** The first change in a text: by factor (`halve`), by size, by part (`a third`), by plain number, or none wanted. */
export function findChange(text: string): ChangeFound | null {
  if (!MAY_SAY.test(text)) return null;
  return (
    findFactor(text) ??
    findCompared(text) ??
    findLeast(text) ??
    findSized(text) ??
    findFraction(text) ??
    findPlain(text) ??
    findSame(text)
  );
}
