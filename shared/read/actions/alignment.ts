import { eachHasRef, isNumbered, paragraphsOf, pointsOf } from './paragraphs';
import type { Row } from './row';

/**
 * Whether the cells of a table hold several actions, one a paragraph. One cell cannot tell: a
 * second line may be an aside, and two lines of a lead are a person and an organisation. The whole
 * table does: paragraphs and leads that keep step, headings of term inside cells, numbers on every line.
 */
export function holdsSeveralActions(rows: readonly Row[]): boolean {
  let speaksFor = 0;
  let speaksAgainst = 0;
  for (const row of rows) {
    const action = row.get('action');
    if (!action) continue;
    const { paragraphs, hasTermHeadings } = paragraphsOf(action.text, null);
    const lines = paragraphs.map((paragraph) => paragraph.text);
    const leads = linesIn(row.get('lead') ?? row.get('organisation') ?? row.get('person'));
    const ref = row.get('ref');
    if (ref && linesIn(ref) < 2) {
      speaksAgainst += lines.length > 1 ? 2 : 1;
      continue;
    }
    if (hasTermHeadings) speaksFor += 2;
    if (lines.length < 2) {
      // a lead of two lines beside one action: lines are parts of a name here
      if (leads > 1) speaksAgainst++;
      continue;
    }
    if (eachHasRef(lines) || isNumbered(pointsLines(action.text))) speaksFor += 2;
    else if (leads === lines.length || (leads > 2 && Math.abs(leads - lines.length) === 1)) speaksFor++;
    else if (leads > 1) speaksAgainst += 0.5;
    else speaksAgainst++;
  }
  return speaksFor > speaksAgainst;
}

function linesIn(slot: { readonly text: string } | null): number {
  return slot ? slot.text.split('\n').length : 0;
}

function pointsLines(text: string): string[] {
  const lines = text.split('\n');
  return lines.length > 1 ? lines : pointsOf(text);
}
