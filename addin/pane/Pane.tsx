import type { Live } from '../state';
import type { Door } from './door';
import { Announcer } from './parts/Announcer';
import { Header } from './header/Header';
import { IssuesView } from './issues/IssuesView';
import { SendingView } from './sending/SendingView';
import { SetUpCard } from './header/SetUpCard';
import { NoticeBar, Tabs } from '../../web/parts';
import { TargetsView } from './targets/TargetsView';
import { isFirstSending, unsentCount } from './sending/unsentCells';
import { useFromStart } from './useFromStart';
import { useDoor, useLive } from './useLive';

/** The task pane over a live session: what is wrong, how the targets stand, and what goes to the county and comes from it. */
export function Pane({ live, door }: { readonly live: Live; readonly door: Door }) {
  const state = useLive(live);
  const view = useDoor(door);
  const start = useFromStart(view);
  const { county } = state;
  const place = state.notice?.place;
  const waiting = isFirstSending(state.unsent, county) ? 0 : unsentCount(state.unsent);
  const asked = (county?.feedback?.proposals.length ?? 0) + (county?.feedback?.conflicts.length ?? 0);
  return (
    <>
      <Header live={live} state={state} />
      <NoticeBar
        notice={state.notice}
        action={place ? { name: `Go to ${place.cell}`, act: () => void live.goTo(place) } : null}
        onDismiss={() => live.dismissNotice()}
      />
      {view !== 'sending' && <SetUpCard live={live} state={state} />}
      <main ref={start}>
        <Tabs
          label="What Shirebook shows"
          shown={view}
          onShow={(next) => door.show(next)}
          tabs={[
            { view: 'issues', name: 'Issues', count: state.issues.length },
            { view: 'targets', name: 'Targets', count: state.targets.length },
            { view: 'sending', name: 'County', count: waiting + asked },
          ]}
        />
        <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}>
          {view === 'issues' && <IssuesView live={live} state={state} />}
          {view === 'targets' && <TargetsView live={live} state={state} />}
          {view === 'sending' && <SendingView live={live} state={state} />}
        </div>
      </main>
      <Announcer state={state} />
    </>
  );
}
