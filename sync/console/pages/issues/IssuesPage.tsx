import { useState } from 'preact/hooks';
import { SEVERITIES, type Severity } from '../../../../shared/model';
import type { CountySummary } from '../../../../shared/protocol';
import { Empty } from '../../../../web/parts';
import { ask } from '../../api';
import { useAnswer } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { PageHead } from '../../parts/PageHead';
import { DistrictIssues } from './DistrictIssues';
import { issueMatrix } from './matrix';
import { MatrixTable } from './MatrixTable';
import { SeverityToggles } from './SeverityToggles';

/** What is wrong in the county: by code and district, or the issues of one district. */
export function IssuesPage({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const { district, code } = query;
  if (district !== undefined) return <DistrictIssues district={district} code={code ?? null} />;
  return <Matrix />;
}

function Matrix() {
  const [shown, setShown] = useState<readonly Severity[]>(['error', 'warning']);
  return (
    <Loaded answer={useAnswer(ask.summary())}>
      {(summary) => {
        const matrix = issueMatrix(summary, shown);
        return (
          <>
            <PageHead title="Issues" says="By kind and district. A number leads to the issues themselves." />
            <div class="filters">
              <SeverityToggles counts={countsOf(summary)} shown={shown} onShow={setShown} />
            </div>
            {matrix.rows.length > 0 ? (
              <MatrixTable matrix={matrix} />
            ) : (
              <Empty title="Nothing of that kind">
                {summary.issues.length > 0
                  ? 'There are others: see above.'
                  : 'Nothing is wrong in any return.'}
              </Empty>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function countsOf({ issues }: CountySummary): Record<Severity, number> {
  const of = (severity: Severity) =>
    issues.reduce((sum, each) => sum + (each.severity === severity ? each.count : 0), 0);
  const [error, warning, advice] = SEVERITIES.map(of) as [number, number, number];
  return { error, warning, advice };
}
