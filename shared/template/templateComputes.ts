import type { Workbook } from '../grid';
import { isTemplate } from './isTemplate';
import { ACTION_HEADINGS, TARGET_HEADINGS } from './templateColumns';
import { templatePlaces } from './templatePlaces';

/** What the template's own formulas give: the headings from there on to the last. */
const COMPUTED = {
  actions: ACTION_HEADINGS.slice(ACTION_HEADINGS.indexOf('Delivery RAG')),
  targets: TARGET_HEADINGS.slice(TARGET_HEADINGS.indexOf('Computed target')),
} as const;

/**
 * The sheets on which the template works out due dates, RAG and targets by itself. One from which an
 * officer took a computed column is not among them.
 */
export function templateComputes(workbook: Workbook): ReadonlySet<string> {
  if (!isTemplate(workbook)) return new Set();
  const hasAll = (name: string, headings: readonly string[]) => {
    const first = workbook.sheets.find(({ sheet }) => sheet === name)?.rows[0];
    const there = new Set(first?.cells.map(({ cell }) => cell.text.trim()));
    return headings.every((heading) => there.has(heading));
  };
  const sheets = templatePlaces(workbook).flatMap(({ actions, targets }) => [
    ...(hasAll(actions, COMPUTED.actions) ? [actions] : []),
    ...(hasAll(targets, COMPUTED.targets) ? [targets] : []),
  ]);
  return new Set(sheets);
}
