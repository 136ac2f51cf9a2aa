import type { Range } from '../../../shared/grid';
import type { Book, SheetState } from '../../workbook';
import { CellColours, type Conditions } from './CellColours';
import { blockAt, type Spot } from './cursor';
import { drawHeads } from './drawHeads';
import { drawRow, cellId } from './drawRow';
import { element, place } from './element';
import { measure, type Measures } from './measure';
import { scrolled } from './scrolled';

/** Of the column letters and the row numbers, in pixels. */
export const HEAD = { width: 44, height: 22 };
/** Rows and columns drawn beyond what can be seen. */
const BEYOND = { rows: 6, columns: 2 };

interface Window {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Draws one sheet of a workbook: what can be seen of it and a little more. The workbook is the only model. */
export class GridView {
  readonly root = element('div', {
    class: 'sheet',
    role: 'grid',
    tabindex: 0,
    'aria-multiselectable': true,
    'aria-describedby': 'grid-hint',
  });
  measures: Measures;
  private readonly canvas = element('div', { class: 'sheet-canvas', role: 'presentation' });
  private readonly heads = element('div', { class: 'sheet-heads', role: 'row', 'aria-rowindex': 1 });
  private readonly body = element('div', { class: 'sheet-body', role: 'presentation' });
  private readonly box = element('div', { class: 'selection', 'aria-hidden': true });
  private readonly handle = element('div', { class: 'fill-handle', 'aria-hidden': true });
  private readonly drawn = new Map<number, HTMLElement>();
  private readonly colours: CellColours;
  private window: Window | null = null;
  private selection: Range = { top: 0, left: 0, bottom: 0, right: 0 };
  private active: Spot = { row: 0, column: 0 };

  constructor(
    private readonly book: Book,
    private sheet: SheetState,
    conditions: Conditions,
  ) {
    this.colours = new CellColours(conditions);
    this.measures = measure(sheet);
    this.box.append(this.handle);
    this.canvas.append(this.heads, this.body, this.box);
    this.root.append(this.canvas);
    this.root.addEventListener('scroll', () => this.draw());
    this.refresh(sheet);
  }

  /** Another sheet, or the same one with other contents. */
  refresh(sheet: SheetState): void {
    if (sheet.id !== this.sheet.id) this.root.scrollTo(0, 0);
    this.sheet = sheet;
    this.measures = measure(sheet);
    const { rows, columns } = this.measures;
    place(this.canvas, { width: HEAD.width + columns.length, height: HEAD.height + rows.length });
    this.root.setAttribute('aria-label', `Sheet ${sheet.name}`);
    this.root.setAttribute('aria-rowcount', String(rows.count + 1));
    this.root.setAttribute('aria-colcount', String(columns.count + 1));
    this.window = null;
    this.draw();
    this.drawSelection();
  }

  select(selection: Range, active: Spot): void {
    const before = this.active;
    this.selection = selection;
    this.active = active;
    for (const { row, column } of [before, active])
      this.cell(row, column)?.setAttribute(
        'aria-selected',
        String(row === active.row && column === active.column),
      );
    this.drawSelection();
  }

  /** Scrolls no further than is needed to see a cell whole, or its beginning. */
  reveal({ row, column }: Spot): void {
    const { rows, columns } = this.measures;
    const block = blockAt(this.sheet, { row, column });
    const down = scrolled(
      { from: rows.startOf(block.top), size: rows.span(block.top, block.bottom) },
      { from: this.root.scrollTop, size: this.root.clientHeight - HEAD.height },
    );
    const along = scrolled(
      { from: columns.startOf(block.left), size: columns.span(block.left, block.right) },
      { from: this.root.scrollLeft, size: this.root.clientWidth - HEAD.width },
    );
    if (down !== this.root.scrollTop || along !== this.root.scrollLeft) this.root.scrollTo(along, down);
    this.draw();
    this.drawSelection();
  }

  /** The cell at a point of the screen, and whether the point is on the row or column heads. */
  spotAt(x: number, y: number): Spot & { readonly on: 'cell' | 'row head' | 'column head' | 'corner' } {
    const frame = this.root.getBoundingClientRect();
    const [along, down] = [x - frame.left - HEAD.width, y - frame.top - HEAD.height];
    const { rows, columns } = this.measures;
    const row = rows.at(Math.max(0, down) + this.root.scrollTop);
    const column = columns.at(Math.max(0, along) + this.root.scrollLeft);
    const onRow = along < 0;
    const onColumn = down < 0;
    if (onRow && onColumn) return { row, column, on: 'corner' };
    return { row, column, on: onRow ? 'row head' : onColumn ? 'column head' : 'cell' };
  }

  /** Where a block lies on the canvas, in pixels. */
  boxOf(area: Range): { top: number; left: number; width: number; height: number } {
    const { rows, columns } = this.measures;
    const bottom = Math.min(area.bottom, rows.count - 1);
    const right = Math.min(area.right, columns.count - 1);
    return {
      top: HEAD.height + rows.startOf(area.top),
      left: HEAD.width + columns.startOf(area.left),
      width: columns.span(area.left, right),
      height: rows.span(area.top, bottom),
    };
  }

  /** Puts something of one's own on the sheet, which scrolls with it. */
  lay(overlay: HTMLElement): void {
    this.canvas.append(overlay);
  }

  private cell(row: number, column: number): HTMLElement | null {
    return this.root.querySelector(`[id="${cellId(row, column)}"]`);
  }

  private draw(): void {
    const window = this.visible();
    const known = this.window;
    const isSame = known !== null && known.left === window.left && known.right === window.right;
    if (!isSame) {
      this.drawn.clear();
      this.body.replaceChildren();
      this.heads.replaceChildren(...drawHeads(this.measures.columns, window.left, window.right, HEAD.width));
    }
    for (const [row, drawn] of this.drawn) {
      if (row >= window.top && row <= window.bottom) continue;
      drawn.remove();
      this.drawn.delete(row);
    }
    for (let row = window.top; row <= window.bottom; row += 1)
      if (!this.drawn.has(row)) this.drawRow(row, window);
    this.window = window;
    this.root.setAttribute('aria-activedescendant', cellId(this.active.row, this.active.column));
  }

  private drawRow(row: number, { left, right }: Window): void {
    if (this.measures.rows.sizeOf(row) === 0) return;
    const { sheet, measures, active } = this;
    const colours = (at: number, column: number) =>
      this.colours.of(this.book.state, sheet, at, column, sheet.rows.get(at)?.get(column));
    const drawn = drawRow({ sheet, measures, row, left, right, active, colours, head: HEAD });
    this.drawn.set(row, drawn);
    this.body.append(drawn);
  }

  private drawSelection(): void {
    place(this.box, this.boxOf(this.selection));
    this.root.setAttribute('aria-activedescendant', cellId(this.active.row, this.active.column));
  }

  private visible(): Window {
    const { rows, columns } = this.measures;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.root;
    let top = Math.max(0, rows.at(scrollTop) - BEYOND.rows);
    const bottom = Math.min(rows.count - 1, rows.at(scrollTop + clientHeight) + BEYOND.rows);
    // A block several rows high is drawn with its first row.
    for (const merge of this.sheet.merges)
      if (merge.top < top && merge.bottom >= top) top = Math.min(top, merge.top);
    return {
      top,
      bottom,
      left: Math.max(0, columns.at(scrollLeft) - BEYOND.columns),
      right: Math.min(columns.count - 1, columns.at(scrollLeft + clientWidth) + BEYOND.columns),
    };
  }
}
