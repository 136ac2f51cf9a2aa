import type { GridDeeds } from './GridDeeds';
import type { GridSelection } from './GridSelection';

export interface Held {
  readonly selection: GridSelection;
  readonly isEditing: () => boolean;
}

/** Cut, copy and paste with keys or a browser's menu, while the sheet has the focus. */
export function listenToClipboard(root: HTMLElement, held: Held, deeds: GridDeeds): void {
  const carry = (event: ClipboardEvent, cuts: boolean) => {
    if (held.isEditing()) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', deeds.copy(held.selection.area));
    if (cuts) deeds.clear(held.selection.area);
  };
  root.addEventListener('copy', (event) => carry(event, false));
  root.addEventListener('cut', (event) => carry(event, true));
  root.addEventListener('paste', (event) => {
    if (held.isEditing()) return;
    event.preventDefault();
    pasteText(event.clipboardData?.getData('text/plain') ?? '', held, deeds);
  });
}

/** What was pasted becomes selected. */
export function pasteText(text: string, { selection }: Held, deeds: GridDeeds): void {
  const pasted = text === '' ? null : deeds.paste(text, selection.area);
  if (pasted) selection.select(pasted);
}
