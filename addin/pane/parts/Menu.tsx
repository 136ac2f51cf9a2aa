import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, stepTo } from '../../../web/parts';

export interface MenuItem {
  readonly name: string;
  readonly act: () => void;
}

/** A menu button (WAI-ARIA authoring practices): arrows move, Enter chooses, Esc closes and focus goes back. */
export function Menu({ name, items }: { readonly name: string; readonly items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const itemAt = (at: number) => root.current?.querySelectorAll<HTMLElement>('[role=menuitem]')[at];
  const close = () => {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('fluent-button')?.focus();
  };

  useLayoutEffect(() => {
    if (!isOpen) return;
    itemAt(0)?.focus();
    const closeOutside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      close();
    } else if (!isOpen && event.key === 'ArrowDown') {
      event.preventDefault();
      setOpen(true);
    } else if (isOpen) {
      const shown = [...(root.current?.querySelectorAll('[role=menuitem]') ?? [])];
      const next = stepTo(event.key, shown.indexOf(document.activeElement!), items.length, 'down');
      if (next === null) return;
      event.preventDefault();
      itemAt(next)?.focus();
    }
  };
  return (
    <div class="menu" ref={root} onKeyDown={move}>
      <Button look="subtle" opens={{ menu: isOpen }} onClick={() => setOpen(!isOpen)}>
        {name}
        <span class="caret" aria-hidden="true">
          ▾
        </span>
      </Button>
      {isOpen && (
        <div class="menu-list" role="menu" aria-label={name}>
          {items.map((item) => (
            <button
              key={item.name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.act();
              }}
            >
              {item.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
