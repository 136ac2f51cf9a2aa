import { useState } from 'preact/hooks';
import type { Severity } from '../../../shared/model';
import type { Live, LiveState } from '../../state';
import { focusView } from '../../../web/parts';
import { IssueFilters } from './IssueFilters';
import { IssueList } from './IssueList';
import { isOn, listIssues } from './listIssues';
import { NothingToShow } from './NothingToShow';
import { TakenFixes } from './TakenFixes';

/**
 * What is wrong, by severity and place; what was mended here and can be taken back. At first that of the
 * sheet in front, whichever it is: an officer mends one sheet at a time, and a workbook may have dozens.
 */
export function IssuesView({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const [without, setWithout] = useState<readonly Severity[]>([]);
  const [isAll, setAll] = useState(false);
  const { issues, sheet: inFront } = state;
  const filter = { without, sheet: isAll ? null : inFront };
  const groups = listIssues(issues, filter);
  const onHere = issues.filter((issue) => isOn(issue, filter.sheet));
  return (
    <>
      <TakenFixes applied={state.applied} onUndo={(id) => void live.takeBack(id)} />
      {issues.length > 0 && (
        <IssueFilters
          issues={issues}
          inFront={inFront}
          filter={filter}
          onWithout={setWithout}
          onAllSheets={setAll}
        />
      )}
      {groups.length > 0 ? (
        <IssueList live={live} groups={groups} issues={issues} />
      ) : (
        <NothingToShow
          state={state}
          elsewhere={onHere.length === 0 ? issues.length : 0}
          onAll={() => {
            focusView();
            setWithout([]);
            if (onHere.length === 0) setAll(true);
          }}
        />
      )}
    </>
  );
}
