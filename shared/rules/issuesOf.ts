import type { Grid } from '../grid';
import type { Issue } from '../model';
import { fixesOf } from './fixesOf';
import { inOrder, type Found } from './found';
import type { CheckOptions } from './options';

/** What was found as issues: in order, each once, with the county's severities and fixes for the cells as they are. */
export function issuesOf(
  found: readonly Found[],
  sheets: readonly Grid[],
  { severities = {} }: CheckOptions,
): Issue[] {
  return inOrder(found, sheets).flatMap(({ rule, finding }) => {
    const severity = severities[rule.code] ?? rule.severity;
    if (severity === 'off') return [];
    const { sheet, cell, ref = null, message } = finding;
    return [{ code: rule.code, severity, sheet, cell, ref, message, fixes: fixesOf(finding, sheets) }];
  });
}
