import { SEVERITIES, SEVERITY_LOOK, type Issue, type Severity } from '../../../shared/model';
import { counted } from '../../../shared/words';
import { countBySeverity, isOn, type IssueFilter } from './listIssues';

/** Which severities are shown, and whether of the sheet in front alone. */
export function IssueFilters({
  issues,
  inFront,
  filter,
  onWithout,
  onAllSheets,
}: {
  readonly issues: readonly Issue[];
  /** The sheet in front; null where it is not known. */
  readonly inFront: string | null;
  readonly filter: IssueFilter;
  readonly onWithout: (without: readonly Severity[]) => void;
  readonly onAllSheets: (isAll: boolean) => void;
}) {
  const { without } = filter;
  const counts = countBySeverity(issues.filter((issue) => isOn(issue, filter.sheet)));
  const toggle = (severity: Severity) =>
    onWithout(
      without.includes(severity) ? without.filter((other) => other !== severity) : [...without, severity],
    );
  return (
    <div class="filters">
      <div class="row" role="group" aria-label="Kinds shown">
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`toggle ${severity}`}
            aria-pressed={!without.includes(severity)}
            onClick={() => toggle(severity)}
          >
            <span class={`mark ${severity}`} aria-hidden="true">
              {SEVERITY_LOOK[severity].symbol}
            </span>{' '}
            {counted(counts[severity], SEVERITY_LOOK[severity].one, SEVERITY_LOOK[severity].several)}
          </button>
        ))}
      </div>
      {inFront !== null && (
        <SheetChoice issues={issues} inFront={inFront} filter={filter} onAllSheets={onAllSheets} />
      )}
    </div>
  );
}

/** Nothing to choose where all issues are on the sheet in front, as in workbooks of one sheet. */
function SheetChoice({
  issues,
  inFront,
  filter,
  onAllSheets,
}: {
  readonly issues: readonly Issue[];
  readonly inFront: string;
  readonly filter: IssueFilter;
  readonly onAllSheets: (isAll: boolean) => void;
}) {
  const here = issues.filter((issue) => isOn(issue, inFront)).length;
  if (here === issues.length) return null;
  const choices = [
    { name: 'This sheet', count: here, isAll: false },
    { name: 'All sheets', count: issues.length, isAll: true },
  ];
  return (
    <div class="row choice" role="group" aria-label="Sheets shown">
      {choices.map(({ name, count, isAll }) => (
        <button
          key={name}
          type="button"
          aria-pressed={(filter.sheet === null) === isAll}
          onClick={() => onAllSheets(isAll)}
        >
          {name} <span class="count">{count.toLocaleString('en-GB')}</span>
        </button>
      ))}
    </div>
  );
}
