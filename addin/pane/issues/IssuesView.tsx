import { useState } from 'preact/hooks';
import type { Live, LiveState } from '../../live';
import { focusView } from '../parts/focusView';
import { Empty } from '../parts/Empty';
import { IssueFilters } from './IssueFilters';
import { IssueList } from './IssueList';
import { fixableByCode, listIssues, type IssueFilter } from './listIssues';
import { TakenFixes } from './TakenFixes';
import { Button } from '../parts/Button';

const ALL: IssueFilter = { without: [], sheet: null };

/** What is wrong, by severity and place; what was mended here and can be taken back. */
export function IssuesView({ live, state }: { readonly live: Live; readonly state: LiveState }) {
  const [filter, setFilter] = useState(ALL);
  const groups = listIssues(state.issues, filter);
  return (
    <>
      <TakenFixes applied={state.applied} onUndo={(id) => void live.takeBack(id)} />
      {(state.issues.length > 0 || filter.sheet !== null) && (
        <IssueFilters issues={state.issues} filter={filter} onFilter={setFilter} />
      )}
      {groups.length > 0 ? (
        <IssueList live={live} groups={groups} fixable={fixableByCode(state.issues)} />
      ) : (
        <NothingToShow
          state={state}
          filter={filter}
          onAll={() => {
            focusView();
            setFilter(ALL);
          }}
        />
      )}
    </>
  );
}

function NothingToShow({
  state,
  filter,
  onAll,
}: {
  readonly state: LiveState;
  readonly filter: IssueFilter;
  readonly onAll: () => void;
}) {
  const { plan, phase, issues } = state;
  if (phase === 'starting' || phase === 'reading') return <Empty title="Looking at your workbook…" />;
  if (issues.length > 0) {
    const isSheetClear = filter.sheet !== null && !issues.some(({ sheet }) => sheet === filter.sheet);
    return (
      <>
        <Empty title={isSheetClear ? 'Nothing is wrong on this sheet' : 'Nothing of the kind you chose'} />
        <p class="centred">
          <Button onClick={onAll}>Show all</Button>
        </p>
      </>
    );
  }
  if (phase === 'stopped') return <Empty title="Not checked" />;
  if (!plan) {
    return (
      <Empty title="No plan was found in this workbook">
        Shirebook looks for tables of actions or targets under headings. To begin with an empty plan, choose
        New plan under More.
      </Empty>
    );
  }
  return <Empty title="Nothing is wrong">Your plan is checked again whenever you change it.</Empty>;
}
