import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusView } from './focusView';

/**
 * Keeps focus in a list whose items come and go: where the focused one went, whatever took its place is
 * focused, or the last one; where the whole list goes, the view. Elements say whose they are by `data-key`.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  keys: readonly string[],
  focusAt: (at: number) => void,
): void {
  const before = useRef(keys);
  // While drawing, the page is still as it was: this is what had focus before the change.
  const focused = root.current?.contains(document.activeElement)
    ? document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key']
    : undefined;
  useLayoutEffect(() => {
    const was = before.current;
    before.current = keys;
    if (focused === undefined || root.current?.contains(document.activeElement)) return;
    if (keys.length === 0) focusView();
    else focusAt(Math.min(was.indexOf(focused), keys.length - 1));
  });
  useLayoutEffect(
    () => () => {
      // The page is still as it was when this is called.
      if (root.current?.contains(document.activeElement)) focusView();
    },
    [],
  );
}
