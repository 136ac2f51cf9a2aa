import { cellOfSheet, type SheetCell } from '../../workbook';

export interface ShownCell {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly isWrapped: boolean;
}

const NOTHING: ShownCell = { text: '', align: 'left', isWrapped: true };
const shown = new WeakMap<SheetCell, ShownCell>();

/** What a cell shows. Cells never change, so that each is worked out once. */
export function shownCell(cell: SheetCell | undefined): ShownCell {
  if (!cell) return NOTHING;
  const known = shown.get(cell);
  if (known) return known;
  const made = make(cell);
  shown.set(cell, made);
  return made;
}

function make(cell: SheetCell): ShownCell {
  const content = cellOfSheet(cell);
  const usual = content === null || content.kind === 'text' ? 'left' : 'right';
  const isCentred = content?.kind === 'boolean' || content?.kind === 'error';
  return {
    text: content?.text ?? '',
    align: alignment(cell.look?.['horizontal']) ?? (isCentred ? 'center' : usual),
    // Plans are long texts in narrow columns: they are wrapped unless it was said that they are not.
    isWrapped: cell.look?.['wrap'] !== false && content?.kind === 'text',
  };
}

function alignment(set: unknown): ShownCell['align'] | null {
  return set === 'Left' || set === 'Right' || set === 'Center'
    ? (set.toLowerCase() as ShownCell['align'])
    : null;
}
