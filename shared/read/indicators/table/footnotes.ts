import { byStretch } from '../../../sharing';
import type { Line, SheetView, Slot } from '../../sheet';

/** A line below a table that explains a sign standing elsewhere on the sheet. */
export interface Footnote {
  readonly sign: string;
  /** As written, the sign included. */
  readonly text: string;
  readonly slot: Slot;
}

/** Signs that begin lists are no footnote signs. */
const BULLETS = '•·–—―\\-‑+=“”"\'‘’£$€(\\[{<>…/&@#%';
const SIGN = new RegExp(
  `^(?:([^\\p{L}\\p{N}\\s${BULLETS}]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])\\s*(?=\\S)|([(\\[]\\w{1,2}[)\\]])\\s+|(?:Foot)?[Nn]ote\\s?(\\d{1,2}|[a-z])\\s*[:.)–-]\\s*)`,
  'u',
);

/**
 * Single lines that begin with a sign (`*`, `†`, `(1)`, `¹`, `Note 1:`) which also stands in another
 * cell of the sheet, other than at its beginning.
 */
export function findFootnotes(view: SheetView): Footnote[] {
  const candidates = candidatesIn(view.lines).flat();
  if (candidates.length === 0) return [];
  const slots = view.lines.flatMap((line) => line.slots);
  return candidates.filter((footnote) =>
    slots.some((slot) => slot !== footnote.slot && bearsSign(slot.text, footnote)),
  );
}

const candidatesIn = byStretch((lines: readonly Line[]): readonly Footnote[] =>
  lines.flatMap(({ slots }) => {
    const slot = slots.length === 1 ? slots[0]! : null;
    const match = slot && slot.cell.kind === 'text' ? SIGN.exec(slot.text) : null;
    if (!slot || !match) return [];
    const sign = match[1] ?? match[2] ?? `note ${match[3]!}`;
    return slot.text.length > match[0].length + 2 ? [{ sign, text: slot.text, slot }] : [];
  }),
);

/** Does the text bear the footnote's sign behind some word? `**` is not two of `*`. */
export function bearsSign(text: string, { sign }: Footnote): boolean {
  return signPattern(sign).test(text);
}

/** The text without the signs of those footnotes. */
export function withoutSigns(text: string, footnotes: readonly Footnote[]): string {
  let bare = text;
  for (const { sign } of footnotes) bare = bare.replace(signPattern(sign), ' ');
  return bare === text ? text : bare.replace(/[^\S\n]+/g, ' ').trim();
}

const patterns = new Map<string, RegExp>();

function signPattern(sign: string): RegExp {
  let pattern = patterns.get(sign);
  if (!pattern) {
    const own = sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const last = sign[sign.length - 1]!.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    pattern = sign.startsWith('note ')
      ? new RegExp(`(?<=\\S\\s*)\\(?(?:see )?(?:foot)?note ${sign.slice(5)}\\b\\)?`, 'i')
      : new RegExp(`(?<=\\S\\s*)(?<!${last})${own}(?!${last})`);
    patterns.set(sign, pattern);
  }
  return pattern;
}
