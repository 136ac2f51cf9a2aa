import { sourceText } from '../../book';
import type { Source } from '../../model';
import type { RowState } from '../state';
import { milestonePlace } from './actionCells';
import { figurePlace } from './indicatorCells';

/** Under which name the reader keeps the cells of a column, where it is another than the column's. */
const NAMES: Readonly<Record<string, string>> = {
  Action: 'text',
  Indicator: 'name',
  Organisation: 'lead',
  Start: 'timescale',
  Due: 'timescale',
  'District RAG': 'rag',
  'Review date': 'reviewDate',
};

/** Where a field of a row stands in the return: `plan.xlsx › Actions!B8`. */
export function placeOfCell(row: RowState, field: string, file: string): string {
  return sourceText(file, sourceOf(row, field)) ?? file;
}

function sourceOf(row: RowState, field: string): Source {
  const { record } = row;
  const source = 'source' in record ? record.source : { sheet: record.sheet, cell: record.cell };
  const milestone = row.kind === 'action' ? milestonePlace(field) : null;
  if (row.kind === 'action' && milestone) {
    return row.record.milestones[row.milestoneNos.indexOf(milestone.no)]?.source ?? source;
  }
  const figure = row.kind === 'indicator' ? figurePlace(field) : null;
  if (row.kind === 'indicator' && figure) {
    const { kind, period } = figure;
    return row.record.figures.find((each) => each.kind === kind && each.period === period)?.source ?? source;
  }
  const cells = record.cells[NAMES[field] ?? field.toLowerCase()];
  return cells?.[0] === undefined ? source : { sheet: source.sheet, cell: cells.join(', ') };
}
