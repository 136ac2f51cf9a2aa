import type { SheetState } from '../../workbook';
import { element } from './element';

/** The sheets that can be seen, as tabs below the grid. */
export class SheetTabs {
  readonly root = element('div', { class: 'sheet-tabs', role: 'tablist', 'aria-label': 'Sheets' });

  constructor(private readonly show: (name: string) => void) {
    this.root.addEventListener('keydown', (event) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const tabs = [...this.root.querySelectorAll<HTMLElement>('[role=tab]')];
      const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
      const name = tabs[(at + by + tabs.length) % tabs.length]?.textContent;
      if (!name) return;
      this.show(name);
      this.root.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    });
  }

  refresh(sheets: readonly SheetState[], active: SheetState): void {
    const seen = sheets.filter(({ visibility }) => visibility === 'visible');
    this.root.replaceChildren(
      ...seen.map(({ id, name }) => {
        const isActive = id === active.id;
        const tab = element(
          'button',
          {
            type: 'button',
            class: 'sheet-tab',
            role: 'tab',
            'aria-selected': String(isActive),
            tabindex: isActive ? 0 : -1,
          },
          name,
        );
        tab.addEventListener('click', () => this.show(name));
        return tab;
      }),
    );
  }
}
