import { beginsWithVerb } from '../text/verbs';

/** A letter needs its mark: "A safer town" has no number. */
const NUMBERED =
  /^(\d{1,2}(?=\s*[.):–-]?\s)|[A-Z](?=\s*[.):–-]\s)|[IVX]{1,4}(?=\s*[.):–-]\s))\s*[.):–-]?\s+(\S[\s\S]*)$/;
const LONGEST = 200;

/** What a band without a label heads, its number apart; null for a sentence, which heads nothing. */
export function headingIn(text: string): { readonly ref: string | null; readonly text: string } | null {
  const numbered = NUMBERED.exec(text);
  if (numbered) return { ref: numbered[1]!, text: numbered[2]! };
  const isSentence =
    text.length > LONGEST ||
    /[a-z][.!?]\s+[A-Z]/.test(text) ||
    (/[.!?]$/.test(text) && !beginsWithVerb(text));
  return isSentence ? null : { ref: null, text };
}
