import { SEVERITIES, SEVERITY_LOOK, type Issue, type Severity } from '../../../shared/model';
import { counted } from '../words';
import { countBySeverity, sheetsOf, type IssueFilter } from './listIssues';

/** Which severities are shown, and of which sheet. */
export function IssueFilters({
  issues,
  filter,
  onFilter,
}: {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}) {
  const counts = countBySeverity(issues.filter(({ sheet }) => !filter.sheet || sheet === filter.sheet));
  const toggle = (severity: Severity) => {
    const isShown = !filter.without.includes(severity);
    onFilter({
      ...filter,
      without: isShown ? [...filter.without, severity] : filter.without.filter((other) => other !== severity),
    });
  };
  return (
    <div class="filters">
      <div class="row" role="group" aria-label="Kinds shown">
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`toggle ${severity}`}
            aria-pressed={!filter.without.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <span class={`mark ${severity}`} aria-hidden="true">
              {SEVERITY_LOOK[severity].symbol}
            </span>{' '}
            {counted(counts[severity], SEVERITY_LOOK[severity].one, SEVERITY_LOOK[severity].several)}
          </button>
        ))}
      </div>
      <SheetChoice issues={issues} filter={filter} onFilter={onFilter} />
    </div>
  );
}

function SheetChoice({
  issues,
  filter,
  onFilter,
}: {
  readonly issues: readonly Issue[];
  readonly filter: IssueFilter;
  readonly onFilter: (filter: IssueFilter) => void;
}) {
  const sheets = sheetsOf(issues);
  // The one chosen stays a choice when its last issue has gone.
  if (filter.sheet !== null && !sheets.includes(filter.sheet)) sheets.push(filter.sheet);
  if (sheets.length < 2 && filter.sheet === null) return null;
  return (
    <select
      aria-label="Sheet"
      value={filter.sheet ?? ''}
      onChange={({ currentTarget: { value } }) => onFilter({ ...filter, sheet: value === '' ? null : value })}
    >
      <option value="">All sheets</option>
      {sheets.map((sheet) => (
        <option key={sheet} value={sheet}>
          {sheet}
        </option>
      ))}
    </select>
  );
}
