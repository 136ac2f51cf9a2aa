import { element } from './element';

export interface MenuItem {
  readonly label: string;
  /** The key that does the same, as it is written in menus. */
  readonly keys?: string;
  readonly act: () => void;
}

/** Menu items in groups, between which lines are drawn. */
export type MenuGroups = readonly (readonly MenuItem[])[];

/** A menu at a point of the screen, steered with arrows; Escape and a click elsewhere close it. */
export class GridMenu {
  readonly root = element('div', {
    class: 'grid-menu',
    role: 'menu',
    'aria-label': 'Rows and columns',
    hidden: true,
  });
  private closed: () => void = () => {};

  constructor() {
    this.root.addEventListener('keydown', (event) => this.onKey(event));
    this.root.addEventListener('focusout', (event) => {
      if (!this.root.contains(event.relatedTarget as Node | null)) this.close(false);
    });
  }

  open(x: number, y: number, groups: MenuGroups, closed: () => void): void {
    this.closed = closed;
    this.root.replaceChildren(
      ...groups.flatMap((items, index) => [
        ...(index > 0 ? [element('div', { class: 'grid-menu-line', role: 'separator' })] : []),
        ...items.map((item) => this.item(item)),
      ]),
    );
    this.root.hidden = false;
    const { width, height } = this.root.getBoundingClientRect();
    this.root.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`;
    this.root.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
    this.items[0]?.focus();
  }

  private get items(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  private item({ label, keys, act }: MenuItem): HTMLElement {
    const button = element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1, class: 'grid-menu-item' },
      label,
    );
    if (keys) button.append(element('kbd', {}, keys));
    button.addEventListener('click', () => {
      this.close(true);
      act();
    });
    return button;
  }

  private close(returns: boolean): void {
    if (this.root.hidden) return;
    this.root.hidden = true;
    if (returns) this.closed();
  }

  private onKey(event: KeyboardEvent): void {
    const { items } = this;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
