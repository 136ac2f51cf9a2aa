import { once, type Line } from '../sheet';
import { sameWords } from '../text/likeness';
import { isRagWord } from '../text/vocabulary';

const FURNITURE =
  /^(?:page|p\.?)\s*\d+(?:\s*(?:of|\/)\s*\d+)?$|^-?\s*\d+\s*-$|^\(?(?:cont(?:inued|['’]d|d)?\.?)(?:\s+(?:overleaf|on next page|from (?:the )?previous page|over|\.\.\.|…))?\)?[.…]*$|^(?:please turn over|p\.?t\.?o\.?|end of (?:plan|document|table|section))\.?$|^(?:version|v|draft)\s*\.?\s*\d+(?:\.\d+)*\b.{0,40}$|^(?:(?:final|first|second|working|revised) )?draft(?: (?:version|copy|plan|document)| for (?:consultation|comments?|approval|discussion|information))?$|^(?:appendix|annexe?|enclosure)\s*[a-z\d]{1,2}$|^date of (?:the )?(?:last |next )?meeting\b.{0,40}$|^issue\s*\.?\s*\d+(?:\.\d+)*(?:\s*[-–,(:]?\s*(?:dated|\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d).{0,30})?$|^(?:last |date )?(?:printed|updated|revised|amended|saved)(?: (?:on|by))?\b.{0,40}$|^(?:file|document) (?:name|ref(?:erence)?)\b.{0,80}$|^(?:official|restricted|protect|unclassified|confidential|not protectively marked|official[- ]sensitive)$/i;

/** A marking over a page, and between rows one of four strands: pursue, prevent, protect, prepare. */
export const STRAND = /^protect$/i;

/** What belongs to the page and not to the plan: page numbers, versions, "draft", "Appendix 2", "continued overleaf". */
export function isFurniture(text: string): boolean {
  return text.length <= 120 && FURNITURE.test(text.trim());
}

/** The title of a list of what stands where. */
export function isContents({ slots: [only, ...more] }: Line): boolean {
  return (
    more.length === 0 &&
    /^(?:(?:table|list) of )?(?:contents|sheets|tabs)(?: page)?\s*:?$/i.test(only?.text ?? '')
  );
}

const SIGNED_OFF =
  /^(?:signed(?:[ -]off)?|approved|agreed|endorsed|ratified|adopted|authorised) (?:by|on|at)\b.{0,80}$/i;

/** What stands beside it is printed on every page. */
const PAGE_OF_PAGES = /^page\s*\d+\s*(?:of|\/)\s*\d+$/i;

/** Whether a line belongs to the page, or says who approved it: "Approved by the board | 12 May". */
export const isOfPage = once(
  ({ slots }: Line): boolean =>
    slots.every(({ text }) => isFurniture(text)) ||
    (slots.length <= 3 && slots.some(({ text }) => PAGE_OF_PAGES.test(text))) ||
    (slots.length <= 3 && slots[0]!.text.length <= 100 && SIGNED_OFF.test(slots[0]!.text)),
);

/** Whether a line between rows is nothing but where a page ends; `protect` may as well head rows. */
export const breaksPage = once(
  (line: Line): boolean =>
    line.slots.every(({ text }) => isFurniture(text) && !STRAND.test(text)) ||
    (line.slots.length <= 3 && line.slots.some(({ text }) => PAGE_OF_PAGES.test(text))),
);

/** The plan's title printed again at the head of a page: "Burglary plan 2013/14 | Version 3". */
export function repeatsTitle({ slots }: Line, title: string): boolean {
  return (
    slots.length <= 3 &&
    slots.some(({ text }) => sameWords(text, title)) &&
    slots.every(({ text }) => isFurniture(text) || sameWords(text, title))
  );
}

/** Says what kind of table stands below it, and nothing of the plan: `Key actions`, `Performance`. */
export function namesTable(text: string): boolean {
  return /^(?:(?:our |the |key |list of )?(?:actions?|tasks?|activities|milestones?|indicators?|measures?|targets?)|actions? (?:agreed|proposed|required)|(?:agreed|proposed) actions?|performance(?: (?:indicators?|measures?|targets?))?|action (?:plan|table|list)|delivery plan|(?:rag |colour )?(?:key|legend))\s*:?$/i.test(
    text.trim(),
  );
}

/** Says what letters or colours stand for, and heads nothing: `R = Red, A = Amber`, `Red – off track; Green – on track`. */
export function isKeyInWords(text: string): boolean {
  const parts = text
    .replace(/^(?:(?:rag|brag|colour|status) )?(?:key|legend|code)s?\s*[:–-]\s*/i, '')
    .split(/\s*[,;|\n]\s*/)
    .filter(Boolean);
  const told = parts.filter((part) => {
    const [, word = '', sign] = /^(\w{1,8})\s*(=|[:–-])\s*\S/.exec(part) ?? [];
    return sign === '=' || isRagWord(word);
  });
  return parts.length >= 2 && told.length === parts.length;
}

/** Headings of a report around its plan: `Purpose`, `Findings`. */
export function isReportHeading(text: string): boolean {
  return /^(?:purpose(?: of (?:the )?report)?|introduction|background|context|summary|executive summary|findings|conclusions?|recommendations?|(?:financial|legal|equality|resource|other) implications|background papers|options(?: considered)?)\s*:?$/i.test(
    text.trim(),
  );
}

/** A line that adds up, not one of the things added. */
export function isTotal(text: string): boolean {
  return /^(?:sub[- ]?total|(?:grand )?totals?|(?:total )?(?:no\.?|number|count) of (?:\w+ )?(?:actions|tasks|projects|activities|milestones))\b.{0,40}$/i.test(
    text.trim(),
  );
}
