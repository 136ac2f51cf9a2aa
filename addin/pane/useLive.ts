import { useLayoutEffect, useState } from 'preact/hooks';
import type { Live, LiveState } from '../state';
import type { Door, PaneView } from './door';

/** The session's state, drawn anew whenever there is another. */
export function useLive(live: Live): LiveState {
  const [state, setState] = useState(live.state);
  useLayoutEffect(() => {
    setState(live.state);
    return live.subscribe(setState);
  }, [live]);
  return state;
}

/** The part of the pane in front, and how to bring another there. */
export function useDoor(door: Door): PaneView {
  const [view, setView] = useState(door.view);
  useLayoutEffect(() => door.subscribe(() => setView(door.view)), [door]);
  return view;
}
