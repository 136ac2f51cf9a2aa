import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PaneView } from './door';

/** For the element that begins with the tabs: who was far down in one view begins at the start of the next. */
export function useFromStart(view: PaneView): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const start = element.current;
    if (start && start.getBoundingClientRect().top < 0) start.scrollIntoView();
  }, [view]);
  return element;
}
