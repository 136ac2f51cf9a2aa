import { cellAt, entryOf, parseEntry, type SheetCell, type SheetState } from '../../workbook';
import type { Spot } from './cursor';
import { element, place } from './element';
import { shownCell } from './shownCell';

/** What follows when typing ends. */
export type Ending = 'stay' | 'up' | 'down' | 'left' | 'right';

interface EditorEvents {
  readonly begun: () => void;
  /** What was typed, into the one cell or into all that are selected. */
  readonly entered: (typed: string, ending: Ending, everywhere: boolean) => void;
  readonly left: () => void;
}

/** A field over the cell that is being typed in. The formula bar shows the same text. */
export class CellEditor {
  readonly field = element('textarea', {
    class: 'cell-editor',
    'aria-label': 'Cell',
    spellcheck: 'true',
    hidden: true,
  });
  private spot: Spot | null = null;

  constructor(private readonly events: EditorEvents) {
    this.field.addEventListener('keydown', (event) => this.onKey(event));
    this.field.addEventListener('input', () => this.grow());
    this.field.addEventListener('blur', () => this.finish('stay'));
  }

  get isOpen(): boolean {
    return this.spot !== null;
  }

  /** @param typed what the text becomes; null keeps what the cell holds. */
  open(
    sheet: SheetState,
    spot: Spot,
    box: { readonly top: number; readonly left: number; readonly width: number; readonly height: number },
    typed: string | null,
  ): void {
    this.spot = spot;
    this.field.hidden = false;
    place(this.field, { top: box.top, left: box.left, width: Math.max(box.width, 90), height: box.height });
    this.field.value = typed ?? editText(cellAt(sheet, spot.row, spot.column));
    this.field.focus({ preventScroll: true });
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    this.grow();
    this.events.begun();
  }

  finish(ending: Ending, everywhere = false): void {
    if (!this.spot) return;
    this.close();
    this.events.entered(this.field.value, ending, everywhere);
  }

  cancel(): void {
    if (!this.spot) return;
    this.close();
    this.events.left();
  }

  private close(): void {
    this.spot = null;
    this.field.hidden = true;
  }

  private grow(): void {
    this.field.style.minHeight = `${this.field.scrollHeight}px`;
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (key === 'Escape') this.cancel();
    else if (key === 'Enter' && altKey)
      this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
    else if (key === 'Enter' && (ctrlKey || metaKey)) this.finish('stay', true);
    else if (key === 'Enter') this.finish(shiftKey ? 'up' : 'down');
    else if (key === 'Tab') this.finish(shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  }
}

/** A cell as it is edited: its formula, or what typing again would make the same value. */
export function editText(cell: SheetCell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value, numberFormat } = cell;
  const reads = (typed: string) => parseEntry(typed, numberFormat, 'en-GB', 2000).value;
  // The apostrophe is for text alone that would be taken for something else.
  if (typeof value === 'string') return reads(value) === value ? value : `'${value}`;
  // A day and a share are edited as they are shown, which is how they were typed.
  const { text } = shownCell(cell);
  return typeof value === 'number' && reads(text) === value ? text : entryOf(value);
}
