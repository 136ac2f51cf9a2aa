import type { BoardLineSent } from '../../../../shared/protocol';
import { counted, dayName } from '../../../../shared/words';
import { Tabs } from '../../../../web/parts';
import { ask } from '../../api';
import { useAnswer } from '../../county';
import { Loaded } from '../../parts/Loaded';
import { PageHead } from '../../parts/PageHead';
import { StateMark } from '../../parts/StateMark';
import { hashOf, type ReturnView } from '../../route';
import { periodsOnce } from '../board/periodsOnce';
import { canBeSignedOff, SignOffButton } from '../board/SignOffButton';
import { ReturnChanges } from './ReturnChanges';
import { ReturnIssues } from './ReturnIssues';
import { ReturnTargets } from './ReturnTargets';
import { RevisionsView } from './RevisionsView';

/** One return: where it stands, what is wrong with it, how its targets go, and what it was before. */
export function ReturnPage({
  returnId,
  view,
  query,
}: {
  readonly returnId: string;
  readonly view: ReturnView;
  readonly query: Readonly<Record<string, string>>;
}) {
  const returns = useAnswer(ask.returns());
  return (
    <Loaded answer={returns}>
      {({ returns: lines }) => {
        const line = lines.find((each) => each.returnId === returnId);
        return (
          <>
            <p>
              <a href={hashOf({ page: 'returns' })}>All returns</a>
            </p>
            {line ? (
              <OfReturn line={line} returnId={returnId} view={view} query={query} />
            ) : (
              <PageHead
                title="There is no such return"
                says="It may have been handed in under another name, or for another county."
              />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function OfReturn({
  line,
  returnId,
  view,
  query,
}: {
  readonly line: BoardLineSent;
  readonly returnId: string;
  readonly view: ReturnView;
  readonly query: Readonly<Record<string, string>>;
}) {
  const go = (next: ReturnView) => window.location.replace(hashOf({ page: 'returns', returnId, view: next }));
  return (
    <>
      <PageHead title={line.district} says={line.plans.join(', ')}>
        {canBeSignedOff(line) && <SignOffButton line={line} />}
      </PageHead>
      <Facts line={line} />
      <Tabs
        label={`Of ${line.district}`}
        shown={view}
        onShow={go}
        controls="return-view"
        tabs={[
          { view: 'issues', name: 'Issues', count: line.errors + line.warnings },
          { view: 'targets', name: 'Targets', count: line.indicators },
          { view: 'changes', name: 'Changes', count: 0 },
          { view: 'revisions', name: 'Revisions', count: line.revision },
        ]}
      />
      <div id="return-view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {view === 'issues' && <ReturnIssues returnId={returnId} code={query['code'] ?? null} />}
        {view === 'targets' && <ReturnTargets returnId={returnId} />}
        {view === 'changes' && <ReturnChanges returnId={returnId} />}
        {view === 'revisions' && <RevisionsView returnId={returnId} query={query} />}
      </div>
    </>
  );
}

function Facts({ line }: { readonly line: BoardLineSent }) {
  const { state, notes, received, due, daysLate, period, actions, indicators, notPlaced, file } = line;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Period', period && periodsOnce(period)],
    ['Received', received && dayName(received)],
    ['Due', due && dayName(due)],
    ['Days late', daysLate ? String(daysLate) : null],
    ['Holds', `${counted(actions, 'action')}, ${counted(indicators, 'indicator')}`],
    ['Not placed', notPlaced > 0 ? counted(notPlaced, 'cell') : null],
    ['File', file],
  ];
  return (
    <>
      <dl class="facts">
        <div>
          <dt>State</dt>
          <dd>
            <StateMark state={state} />
          </dd>
        </div>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {notes.map((note) => (
        <p key={note} class="faint">
          {note}
        </p>
      ))}
    </>
  );
}
