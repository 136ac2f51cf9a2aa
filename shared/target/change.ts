import type { Change } from '../model';
import type { Direction } from './direction';
import { amountOf } from './changeFound';
import { findChange } from './findChange';
import { NUMBER_WORD } from './numberWords';

/** A change wanted as words state it, before it is known what it is a change of. */
export interface StatedChange {
  /** Signed by the words: a fall is negative. Positive where nothing says which way (`signed` false). */
  readonly change: Change;
  /** A sign or a word says which way. */
  readonly signed: boolean;
  /** The words say that a percentage is one of the baseline: `by 10 per cent of its level in 2009`. */
  readonly ofBaseline: boolean;
  /** `over three years` */
  readonly overYears: number | null;
  /** `each year`, `per annum`: the change is wanted again every year. */
  readonly yearly: boolean;
  readonly direction: Direction | null;
  /** Where the change itself stands in the text, and its words. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** In characters: what goes on for longer states no change or target, but is a page of prose with figures in it. */
export const LONGEST_STATEMENT = 1000;

/**
 * The change wanted that a phrase states, or null: `Reduce by 10%`, `-31%`, `10% reduction`, `+5 points`,
 * `cut by a third`, `halve`, `fall by 50`, `maintain`. A percentage that is a level (`to 85%`,
 * `from 28%`, `85% of residents`) is none.
 */
export function readChange(text: string): StatedChange | null {
  const found = text.length > LONGEST_STATEMENT ? null : findChange(text);
  if (!found) return null;
  const { kind, size, sign, direction, start, end } = found;
  const turned = sign ?? (direction === 'reduce' ? -1 : direction === null ? null : 1);
  const after = text.slice(end, end + 60);
  return {
    change: { kind, amount: size === 0 ? 0 : size * (turned ?? 1) },
    signed: turned !== null,
    ofBaseline:
      found.relative ||
      /^\s*(?:of (?:the|its|their) (?:baseline|benchmark|level|figure|total|20\d\d)|relative)/i.test(after),
    overYears: yearsOver(text),
    yearly:
      /\b(?:each|every|per|a) (?:year|annum)\b|\bannually\b|\byear[ -]on[ -]year\b|\bp\.?a\.?(?=\s|$|\))/i.test(
        text,
      ),
    direction,
    start,
    end,
    text: text.slice(start, end).trim(),
  };
}

function yearsOver(text: string): number | null {
  const match = new RegExp(
    `\\b(?:over|across|within|during|in) (?:the )?(?:next |life of the |coming )?(\\d{1,2}|${NUMBER_WORD})[ -]years?\\b`,
    'i',
  ).exec(text);
  return match ? amountOf(match[1]!) : null;
}
