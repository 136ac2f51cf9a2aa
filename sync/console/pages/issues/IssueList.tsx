import { useState } from 'preact/hooks';
import { SEVERITIES, SEVERITY_LOOK, type Issue, type Severity } from '../../../../shared/model';
import { counted } from '../../../../shared/words';
import { Empty } from '../../../../web/parts';
import { MoreButton } from '../../parts/MoreButton';
import { SeverityMark } from '../../parts/SeverityMark';
import { codeName } from './codeName';
import { SeverityToggles } from './SeverityToggles';

/** How many of a severity are drawn at once. */
const AT_ONCE = 50;

/** Issues by severity, of one code or of all. */
export function IssueList({
  issues,
  code,
}: {
  readonly issues: readonly Issue[];
  readonly code: string | null;
}) {
  const [shown, setShown] = useState<readonly Severity[]>(SEVERITIES);
  const [limit, setLimit] = useState(AT_ONCE);
  const codes = [...new Set(issues.map((issue) => issue.code))].sort();
  const [chosen, setChosen] = useState(code ?? '');
  const wanted = issues.filter((issue) => chosen === '' || issue.code === chosen);
  if (issues.length === 0) return <Empty title="Nothing is wrong" />;
  return (
    <>
      <div class="filters">
        <SeverityToggles counts={countsOf(wanted)} shown={shown} onShow={setShown} />
        <label>
          Kind of issue
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">all</option>
            {codes.map((each) => (
              <option key={each} value={each}>
                {codeName(each)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {SEVERITIES.filter((severity) => shown.includes(severity)).map((severity) => {
        const own = wanted.filter((issue) => issue.severity === severity);
        if (own.length === 0) return null;
        const { one, several, meaning } = SEVERITY_LOOK[severity];
        return (
          <section key={severity} class="group" aria-labelledby={`group-${severity}`}>
            <h2 id={`group-${severity}`}>{counted(own.length, one, several)}</h2>
            <p class="faint">{meaning}</p>
            <ul class="issue-list">
              {own.slice(0, limit).map((issue, at) => (
                <Item key={`${issue.code} ${issue.sheet}!${issue.cell} ${at}`} issue={issue} />
              ))}
            </ul>
            <MoreButton
              left={own.length - limit}
              one={`other ${one}`}
              several={`other ${several}`}
              onMore={() => setLimit(limit + AT_ONCE * 5)}
            />
          </section>
        );
      })}
      {wanted.every(({ severity }) => !shown.includes(severity)) && <Empty title="Nothing of that kind" />}
    </>
  );
}

function Item({ issue: { severity, message, ref, sheet, cell, code, fixes } }: { readonly issue: Issue }) {
  const [fix] = fixes;
  return (
    <li>
      <SeverityMark severity={severity} />
      <div>
        <p>{message}</p>
        {fix && <p class="faint">Suggested: {fix.title}</p>}
        <p class="faint">
          {ref !== null && `${ref} · `}
          {sheet} <span class="cell">{cell}</span> · {codeName(code)}
        </p>
      </div>
    </li>
  );
}

function countsOf(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}
