import { parseRange, rangeName, type Range } from '../../../shared/grid';
import { cellAt, type SheetState } from '../../workbook';
import { editText } from './CellEditor';
import type { Spot } from './cursor';
import { element } from './element';

interface BarEvents {
  readonly goTo: (area: Range) => void;
  readonly enter: (typed: string) => void;
  readonly begun: () => void;
  readonly left: () => void;
}

/** Where the selection is, and what its cell holds; both can be typed in. */
export class FormulaBar {
  readonly root: HTMLElement;
  private readonly name = element('input', {
    class: 'name-box',
    type: 'text',
    'aria-label': 'Go to cell',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  private readonly field = element('textarea', {
    class: 'formula-field',
    rows: 1,
    'aria-label': 'Contents of the cell',
    spellcheck: 'false',
  });
  private shown = { name: '', text: '' };
  private isTyping = false;

  constructor(private readonly events: BarEvents) {
    const sign = element('span', { class: 'formula-sign', 'aria-hidden': true }, 'fx');
    this.root = element('div', { class: 'formula-bar' }, this.name, sign, this.field);
    this.name.addEventListener('focus', () => this.name.select());
    this.name.addEventListener('blur', () => (this.name.value = this.shown.name));
    this.name.addEventListener('keydown', (event) => this.onNameKey(event));
    this.field.addEventListener('input', () => this.begin());
    this.field.addEventListener('blur', () => this.end(true));
    this.field.addEventListener('keydown', (event) => this.onFieldKey(event));
  }

  refresh(sheet: SheetState, area: Range, active: Spot): void {
    this.shown = { name: rangeName(area), text: editText(cellAt(sheet, active.row, active.column)) };
    if (document.activeElement !== this.name) this.name.value = this.shown.name;
    if (!this.isTyping) this.field.value = this.shown.text;
  }

  /** What is typed in the cell itself. */
  mirror(text: string): void {
    this.field.value = text;
  }

  private begin(): void {
    if (this.isTyping) return;
    this.isTyping = true;
    this.events.begun();
  }

  private end(takes: boolean): void {
    if (!this.isTyping) return;
    this.isTyping = false;
    if (takes) this.events.enter(this.field.value);
    else this.field.value = this.shown.text;
  }

  private onNameKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.events.left();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const area = parseRange(this.name.value);
    if (area) this.events.goTo(area);
    else this.name.value = this.shown.name;
  }

  private onFieldKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') {
      this.end(false);
      this.events.left();
    } else if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      this.end(true);
      this.events.left();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.field.setRangeText('\n', this.field.selectionStart, this.field.selectionEnd, 'end');
      this.begin();
    }
  }
}
