import { gridOf, parseRange, type Cell } from '../../shared/grid';
import { columnsUnder } from '../../shared/read/layout/extent/columns';
import { Views, type SheetView, type Table } from '../../shared/read/sheet';

type Typed = string | number | Cell | null;

interface Shape {
  /** Lines above the heading. */
  readonly captions?: readonly (readonly Typed[])[];
  /** The heading's lines, upper first. */
  readonly heading: readonly (readonly Typed[])[];
  readonly body: readonly (readonly Typed[])[];
  /** Merged blocks as `C1:D1`, counted on the whole sheet. */
  readonly merges?: readonly string[];
  readonly sheet?: string;
}

/** A table as the segmentation of a sheet would give it, from rows of plain values. */
export function tableOf({ captions = [], heading, body, merges = [], sheet = 'Sheet' }: Shape): Table {
  const rows = [...captions, ...heading, ...body];
  const view = new Views().of(gridOf(sheet, rows, { merges: merges.map((range) => parseRange(range)!) }));
  const within = (from: number, count: number) =>
    view.lines.filter((line) => line.row >= from && line.row < from + count);
  const headingLines = within(captions.length, heading.length);
  const bodyLines = within(captions.length + heading.length, body.length);
  return {
    view,
    captions: within(0, captions.length),
    headingLines,
    columns: columnsUnder(headingLines, bodyLines),
    body: bodyLines,
  };
}

/** A sheet without any table, as lines. */
export function viewFrom(rows: readonly (readonly Typed[])[], merges: readonly string[] = []): SheetView {
  return new Views().of(gridOf('Sheet', rows, { merges: merges.map((range) => parseRange(range)!) }));
}
