import { ask } from '../../api';
import { useAnswer } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { PageHead } from '../../parts/PageHead';
import { hashOf } from '../../route';
import { IssueList } from './IssueList';

/** The issues of a district, return by return. */
export function DistrictIssues({
  district,
  code,
}: {
  readonly district: string;
  readonly code: string | null;
}) {
  return (
    <Loaded answer={useAnswer(ask.returns())}>
      {({ returns }) => {
        const own = returns.filter((line) => line.district === district && line.returnId !== null);
        return (
          <>
            <p>
              <a href={hashOf({ page: 'issues' })}>All districts</a>
            </p>
            <PageHead title={`Issues of ${district}`} />
            {own.map(({ returnId, plans, file }) => (
              <OfReturn
                key={returnId}
                returnId={returnId!}
                // A district with one return needs no name for it.
                name={own.length > 1 ? plans.join(', ') || (file ?? '') : null}
                code={code}
              />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}

function OfReturn({
  returnId,
  name,
  code,
}: {
  readonly returnId: string;
  readonly name: string | null;
  readonly code: string | null;
}) {
  return (
    <Loaded answer={useAnswer(ask.issues(returnId))}>
      {({ issues }) => (
        <>
          {name !== null && (
            <p class="of-return">
              <a href={hashOf({ page: 'returns', returnId })}>{name}</a>
            </p>
          )}
          <IssueList key={code} issues={issues} code={code} />
        </>
      )}
    </Loaded>
  );
}
