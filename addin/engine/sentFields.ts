import type { Action, Indicator } from '../../shared/model';
import { formatFigure } from '../../shared/target';
import type { Place } from '../host';

/** One field of a record as it would be sent, in the words the pane shows. */
export interface SentField {
  readonly field: string;
  readonly text: string;
  readonly place: Place;
}

/** What of an action is sent: its fields that hold something, by the names of the county workbook. */
export function actionFields(action: Action): SentField[] {
  const { source, cells } = action;
  const field = (name: string, text: string | null, key: string): SentField[] =>
    text === null || text === ''
      ? []
      : [
          {
            field: name,
            text,
            place: { sheet: source.sheet, cell: (cells[key] ?? [source.cell]).join(', ') },
          },
        ];
  return [
    ...field('Objective', action.objective, 'objective'),
    ...field('Ref', action.ref, 'ref'),
    ...field('Action', action.text, 'text'),
    ...field('Lead', action.lead?.text ?? null, 'lead'),
    ...field('Timescale', action.timescale, 'timescale'),
    ...field('Status', action.status, 'status'),
    ...field('RAG', action.rag, 'rag'),
    ...field('Resources', action.resources, 'resources'),
    ...field('Measures', action.measures, 'measures'),
    ...field('Outcome', action.outcome, 'outcome'),
    ...field('Progress', action.progress, 'progress'),
    ...action.milestones.flatMap(({ text, due, status, source: place }, index) =>
      [
        { field: `Milestone ${index + 1}`, text },
        { field: `Milestone ${index + 1} Due`, text: due },
        { field: `Milestone ${index + 1} Status`, text: status },
      ].flatMap((own) => (own.text ? [{ field: own.field, text: own.text, place }] : [])),
    ),
    ...action.other.map(({ heading, text, source: place }) => ({ field: heading, text, place })),
  ];
}

/** What of an indicator is sent: name, target, and its figures by period. */
export function indicatorFields(indicator: Indicator): SentField[] {
  const { source, cells, unit, target } = indicator;
  const at = (key: string): Place => ({
    sheet: source.sheet,
    cell: (cells[key] ?? [source.cell]).join(', '),
  });
  const shown = (value: number | null) => (value === null ? null : formatFigure(value, unit));
  const fields: (Omit<SentField, 'text'> & { text: string | null })[] = [
    { field: 'Indicator', text: indicator.name, place: at('name') },
    { field: 'Baseline', text: shown(indicator.baseline?.value ?? null), place: at('baseline') },
    { field: 'Stated target', text: shown(target.stated), place: at('target') },
    { field: 'Target period', text: target.period, place: at('target') },
    ...indicator.figures.map(({ kind, period, value, note, source: place }) => ({
      field: `${kind === 'target' ? 'Target' : kind === 'baseline' ? 'Baseline figure' : 'Figure'} ${period}`,
      text: shown(value) ?? note,
      place,
    })),
  ];
  return fields.flatMap((own) => (own.text ? [{ ...own, text: own.text }] : []));
}
