export type PaneView = 'issues' | 'targets' | 'sending';

/** Which part of the pane is in front. The ribbon opens one of them from outside. */
export interface Door {
  readonly view: PaneView;
  show(view: PaneView): void;
  subscribe(listener: () => void): () => void;
}

export function createDoor(first: PaneView = 'issues'): Door {
  const listeners = new Set<() => void>();
  let view = first;
  return {
    get view() {
      return view;
    },
    show(next) {
      view = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
