import { hashOf } from '../../route';
import { SeverityMark } from '../../parts/SeverityMark';
import { codeName } from './codeName';
import type { IssueMatrix } from './matrix';

/** Issues by code and district; a click on a count shows them. */
export function MatrixTable({ matrix }: { readonly matrix: IssueMatrix }) {
  const { districts, totals, rows } = matrix;
  return (
    <div class="scroll" role="region" aria-label="Issues by code and district" tabIndex={0}>
      <table class="matrix">
        <caption class="unseen">Issues by code and district</caption>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col" class="number">
              All
            </th>
            {districts.map((district) => (
              <th key={district} scope="col" class="number">
                {district}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, severity, total, counts }) => (
            <tr key={code}>
              <th scope="row">
                <SeverityMark severity={severity} /> {codeName(code)}
              </th>
              <td class="number">{total}</td>
              {counts.map((count, at) => (
                <td key={districts[at]} class="number">
                  {count > 0 ? (
                    <a
                      href={hashOf({ page: 'issues', query: { district: districts[at]!, code } })}
                      aria-label={`${count}, ${codeName(code)}, ${districts[at]}`}
                    >
                      {count}
                    </a>
                  ) : (
                    <span class="nought" aria-label="none">
                      ·
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td class="number">{totals.reduce((sum, each) => sum + each, 0)}</td>
            {totals.map((total, at) => (
              <td key={districts[at]} class="number">
                {total > 0 ? (
                  <a
                    href={hashOf({ page: 'issues', query: { district: districts[at]! } })}
                    aria-label={`${total}, all issues, ${districts[at]}`}
                  >
                    {total}
                  </a>
                ) : (
                  <span class="nought" aria-label="none">
                    ·
                  </span>
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
