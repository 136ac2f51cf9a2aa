import { useRef } from 'preact/hooks';
import { stepTo } from './stepTo';

interface Tab<View extends string> {
  readonly view: View;
  readonly name: string;
  readonly count: number;
}

/**
 * Tabs with arrow keys, one stop for Tab (WAI-ARIA authoring practices). Our own, since Fluent's hides and
 * shows panels by itself, which the drawing of the pane does too.
 */
export function Tabs<View extends string>({
  label,
  tabs,
  shown,
  onShow,
  controls = 'view',
}: {
  readonly label: string;
  readonly tabs: readonly Tab<View>[];
  readonly shown: View;
  readonly onShow: (view: View) => void;
  /** The id of what shows what was chosen. */
  readonly controls?: string;
}) {
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ view }) => view === shown);
    const next = stepTo(event.key, at, tabs.length, 'across');
    if (next === null) return;
    event.preventDefault();
    onShow(tabs[next]!.view);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={step}>
      {tabs.map(({ view, name, count }) => (
        <button
          key={view}
          id={`tab-${view}`}
          type="button"
          role="tab"
          aria-selected={view === shown}
          aria-controls={view === shown ? controls : undefined}
          tabIndex={view === shown ? 0 : -1}
          onClick={() => onShow(view)}
        >
          {name}
          {count > 0 && <span class="count">{count.toLocaleString('en-GB')}</span>}
        </button>
      ))}
    </div>
  );
}
