import type { Issue } from '../../shared/model';
import { counted } from '../../shared/words';

export interface IssueCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

export function issueCounts(issues: readonly Issue[]): IssueCounts {
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), advice: count('advice') };
}

/** `2 errors, 1 warning`; empty where there are none. Advice is for who asks. */
export function issuesInWords({ errors, warnings }: IssueCounts): string {
  const parts = [
    errors > 0 ? counted(errors, 'error') : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
