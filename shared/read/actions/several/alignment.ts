import { eachHasRef, isListOfPoints, isNumbered, paragraphsOf, pointsOf } from './paragraphs';
import type { Row } from '../rows/row';

/**
 * How much a row speaks for cells that hold several actions, one a paragraph; below 0 against it. One
 * cell cannot tell: a second line may be an aside, and two lines of a lead are a person and an
 * organisation. All rows together do: paragraphs and leads that keep step, headings of term inside
 * cells, numbers on every line.
 */
export function speaksForSeveral(row: Row): number {
  const action = row.get('action');
  if (!action) return 0;
  const { paragraphs, hasTermHeadings } = paragraphsOf(action.text, null);
  const leads = linesIn(row.get('lead') ?? row.get('organisation') ?? row.get('person'));
  const ref = row.get('ref');
  if (ref && linesIn(ref) < 2) return paragraphs.length > 1 ? -2 : -1;
  const headed = hasTermHeadings ? 2 : 0;
  // a lead of two lines beside one action: lines are parts of a name here
  if (paragraphs.length < 2) return headed - (leads > 1 ? 1 : 0);
  const lines = paragraphs.map((paragraph) => paragraph.text);
  if (eachHasRef(lines) || isNumbered(pointsLines(action.text))) return headed + 2;
  const dates = linesIn(row.get('timescale') ?? row.get('due'));
  if (leads === lines.length) return headed + (dates === leads ? 2 : 1);
  if (isListOfPoints(action.text)) return headed + 1;
  if (leads > 2 && Math.abs(leads - lines.length) === 1) return headed + 1;
  return headed - (leads > 1 ? 0.5 : 1);
}

function linesIn(slot: { readonly text: string } | null): number {
  if (!slot) return 0;
  return slot.text.includes('\n') ? slot.text.split('\n').length : 1;
}

function pointsLines(text: string): string[] {
  const lines = text.split('\n');
  return lines.length > 1 ? lines : pointsOf(text);
}
