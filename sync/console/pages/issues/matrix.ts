import { SEVERITIES, type IssueCode, type Severity } from '../../../../shared/model';
import type { CountySummary } from '../../../../shared/protocol';

/** Issues of a code, by district. */
export interface MatrixRow {
  readonly code: IssueCode;
  /** The gravest with which it is found. */
  readonly severity: Severity;
  readonly total: number;
  /** One a district. */
  readonly counts: readonly number[];
}

export interface IssueMatrix {
  readonly districts: readonly string[];
  /** Of each district, all codes together. */
  readonly totals: readonly number[];
  /** The gravest first, then the most frequent. */
  readonly rows: readonly MatrixRow[];
}

/** The county's issues by code and district, of some severities. Districts without issues stay, with noughts. */
export function issueMatrix({ issues, plans }: CountySummary, shown: readonly Severity[]): IssueMatrix {
  const districts = [...new Set([...plans, ...issues].map(({ district }) => district))].sort((a, b) =>
    a.localeCompare(b, 'en-GB'),
  );
  const wanted = issues.filter(({ severity }) => shown.includes(severity));
  const countsOf = (own: CountySummary['issues']) =>
    districts.map((district) =>
      own.reduce((sum, each) => sum + (each.district === district ? each.count : 0), 0),
    );
  const rows = [...new Set(wanted.map(({ code }) => code))].map((code): MatrixRow => {
    const own = wanted.filter((each) => each.code === code);
    const severity = SEVERITIES.find((each) => own.some((issue) => issue.severity === each)) ?? 'advice';
    return { code, severity, total: own.reduce((sum, { count }) => sum + count, 0), counts: countsOf(own) };
  });
  return {
    districts,
    totals: countsOf(wanted),
    rows: rows.sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.total - a.total ||
        (a.code < b.code ? -1 : 1),
    ),
  };
}
