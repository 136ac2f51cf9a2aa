import type { Place } from '../host';
import type { PlanRecord } from './findRow';

/** Under which name the reader keeps a column's cells, where it is another than the county workbook's. */
const NAMES: Readonly<Record<string, string>> = {
  Action: 'text',
  Indicator: 'name',
  Organisation: 'lead',
  Start: 'timescale',
  Due: 'timescale',
  'District RAG': 'rag',
  'Stated target': 'target',
  'Target period': 'target',
};

/** Where a field of the county workbook stands in the officer's; the record's own place where it has none. */
export function fieldPlace(record: PlanRecord, field: string): Place {
  const { source, cells } = record;
  const milestone = /^Milestone (\d+)/.exec(field);
  if (milestone && 'milestones' in record)
    return record.milestones[Number(milestone[1]) - 1]?.source ?? source;
  const own = cells[NAMES[field] ?? field.toLowerCase()];
  return own?.[0] === undefined ? source : { sheet: source.sheet, cell: own.join(', ') };
}
