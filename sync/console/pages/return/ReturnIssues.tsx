import { ask } from '../../api';
import { useAnswer } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { IssueList } from '../issues/IssueList';

/** What is wrong or doubtful in a return. */
export function ReturnIssues({
  returnId,
  code,
}: {
  readonly returnId: string;
  readonly code: string | null;
}) {
  return (
    <Loaded answer={useAnswer(ask.issues(returnId))}>
      {({ issues }) => <IssueList issues={issues} code={code} />}
    </Loaded>
  );
}
