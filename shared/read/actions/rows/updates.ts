import { once, type Line, type Slot } from '../../sheet';

/** A line that tells how the action above it goes. */
export interface Update {
  /** `Update (Dec 2019)`. */
  readonly heading: string;
  readonly text: string;
  readonly slot: Slot;
  /** The cell that only says that this is an update, where it stands apart. */
  readonly label: Slot | null;
}

const SAYS_SO = /\b(?:updates?|progress|position|commentary|comments?)\b/i;
/** What else may stand in the heading of an update: whose it is and of when. */
const AROUND =
  /^(?:updates?|progress|position|statement|commentary|comments?|reports?|latest|current|quarterly|monthly|annual|mid|year|end|half|to|date|at|as|of|for|on|in|so|far|since|last|meeting|q[1-4]|qtr|quarter|month|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*|\d{1,4}(?:st|nd|rd|th)?)$/i;
const WITH_TEXT = /^([^:\n]{4,60}?)\s*(?::|\n|\s[–-]\s)\s*(\S[\s\S]*)$/;

/** "Update (Dec 2019): …" across the table, or "Update" in one cell and its words in the next; else null. */
export const readUpdate = once(({ slots }: Line): Update | null => {
  if (slots.length > 2) return null;
  const [first, second] = slots;
  if (first?.cell.kind !== 'text') return null;
  if (second) {
    const heading = first.text.replace(/\s*:$/, '');
    return isHeading(heading) ? { heading, text: second.text, slot: second, label: first } : null;
  }
  const match = WITH_TEXT.exec(first.text);
  return match && isHeading(match[1]!)
    ? { heading: match[1]!, text: match[2]!, slot: first, label: null }
    : null;
});

function isHeading(text: string): boolean {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return SAYS_SO.test(text) && words.every((word) => AROUND.test(word));
}
