import type { Cell } from '../../../grid';
import { readNumberWord } from '../../../target';
import { findAmounts, withoutPeriods } from './amount';
import { readRatio } from './ratio';

/** What a figure cell says. */
export interface CellValue {
  readonly value: number | null;
  /** `%`, `£`, `per 1,000 population`…; null for a bare number. */
  readonly unit: string | null;
  /** The words as written, wherever the number alone does not say all of them. */
  readonly note: string | null;
  /** The whole text is plainly a number, yet the cell holds text. */
  readonly numberAsText: boolean;
}

const PLAIN = /^[+\-−–]?\s?£?\s?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?\s?%?$/;
const LEAD_IN =
  /^(?:~|≈|c\.?\s|ca\.?\s|circa|approx(?:imately|\.)?|about|around|est(?:imated|\.)?|target(?: of)?|baseline(?: of)?|actual|to)?[\s:]*$/i;
const BOUND_LEAD_IN =
  /^(?:to )?(?:achieve |maintain(?: at)? |remain |reduce to |increase to |keep )?(?:at or )?(?:at least|not? (?:less|fewer|more|lower|higher) than|min(?:imum|\.)?(?: of)?|max(?:imum|\.)?(?: of)?|more than|over|above|(?:less|fewer|lower|greater) than|under|below|at most|not to exceed|up to|within|[<>≤≥]=?)[\s:]*$/i;

/** "Increase to", "Reduce further to", "Maintain at", "Maintain": the level that a target names behind its verb. */
const LEVEL_LEAD_IN =
  /^(?:an? |to )?(?:increas|reduc|rais|cut|improv|reach|ris|fall|drop|lower|bring|grow|go|get|down|up|mov)\w*(?: [a-z]+){0,2} to[\s:]*$|^(?:to )?(?:maintain|keep|hold|sustain|remain|stay)\w*(?: [a-z]+){0,2} at[\s:]*$|^(?:to )?maintain(?: (?:a|the|current|this))?[\s:]*$/i;

/** `From 12.3 to 11.0`, `Reduce from 60% to 50%`. */
const FROM_TO = /^(?:[a-z]+ )?from £?[\d.,]+\s?%? to (£?[\d.,]+\s?%?)$/i;

/** In characters: a figure and a few words need fewer. */
const LONGEST = 500;

/**
 * The value of a figure cell. `<5` hides a number on purpose and stays words; a bound is a value only
 * in a target (`at least 85%`).
 */
export function readCellValue(cell: Cell, text: string, kind: 'actual' | 'baseline' | 'target'): CellValue {
  if (cell.kind === 'number') {
    const unit = cell.format?.includes('%') ? '%' : /[£]/.test(cell.format ?? '') ? '£' : null;
    return { value: cell.value, unit, note: null, numberAsText: false };
  }
  const share = /^(\d+(?:\.\d+)?)\s?per\s?cent$/i.exec(text)?.[1];
  if (cell.kind === 'text' && share)
    return { value: Number(share) / 100, unit: '%', note: null, numberAsText: false };
  if (cell.kind !== 'text' || text.length > LONGEST || /^[-–—.]+$/.test(text)) return words(text);
  const said = readRatio(text) ?? (kind === 'target' ? spokenNumber(text) : null);
  if (said) return { ...said, note: text, numberAsText: false };
  // a target may say again where it starts
  const aim = (kind === 'target' && FROM_TO.exec(text)?.[1]) || text.replace(/^c\.(?=\d)/i, 'c. ');
  return { ...numberIn(aim, kind), ...(aim === text ? {} : { note: text, numberAsText: false }) };
}

function numberIn(text: string, kind: 'actual' | 'baseline' | 'target'): CellValue {
  const plain = PLAIN.test(text);
  const amounts = findAmounts(plain ? text.replace(/(\d) (?=\d{3})/g, '$1,') : text);
  const first = amounts[0];
  if (!first) return words(text);
  const before = text.slice(0, first.start);
  const bounded = first.bound !== null && BOUND_LEAD_IN.test(before);
  const isTarget = kind === 'target' && (bounded || LEVEL_LEAD_IN.test(before));
  if (!plain && !LEAD_IN.test(before) && !isTarget) return words(text);
  const behind = text.slice(first.end);
  // the letter of `79O` and `4S` is a figure mistyped: it is no 79 and no 4
  if (/^(?:\s*(?:\/|out of|of\b|[-–]\s?\d|:\s?\d)|[OoIlSBZ]\b)/.test(behind)) return words(text);
  // a year behind the number says when, not how many
  const rest = withoutPeriods(text)
    .slice(first.end)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  if (
    /[\d↓↑]|\b(?:base ?line|population|target|reduc\w*|increas\w*)\b/i.test(rest) ||
    rest.split(/\s+/).length > 6
  )
    return words(text);
  return { value: first.value, unit: first.unit, note: plain ? null : text, numberAsText: plain };
}

/** `Fifty`, `a dozen`, `nil`: in figures it is counted, in words only a target is stated. */
function spokenNumber(text: string): Pick<CellValue, 'value' | 'unit'> | null {
  const value = /^nil$/i.test(text.trim()) ? 0 : readNumberWord(text);
  return value === null ? null : { value, unit: null };
}

function words(text: string): CellValue {
  return { value: null, unit: null, note: text, numberAsText: false };
}
