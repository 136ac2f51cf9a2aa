import type { Action, Indicator, Note, Objective, Partner, ReferenceTable, Unplaced } from '../model';

/** A piece of text in a return, and where it belongs. */
export interface Text {
  readonly text: string;
  readonly sheet: string;
  /** The first of the cells it stands in. */
  readonly cell: string;
  readonly ref: string | null;
  /** The field it belongs to; names of persons are expected in `lead` and `partner`. */
  readonly field: string;
}

const PLAIN = ['text', 'timescale', 'status', 'rag', 'resources', 'measures', 'outcome'] as const;

/** All text of an action, each once: what stands in a cell shared by two fields is the first one's. */
export function textsOfAction(action: Action): readonly Text[] {
  const texts: Text[] = [];
  const { sheet } = action.source;
  const add = (field: string, text: string | null | undefined, cell: string | undefined) => {
    if (text) texts.push({ text, sheet, cell: cell ?? action.source.cell, ref: action.ref, field });
  };
  for (const field of PLAIN) add(field, action[field], action.cells[field]?.[0]);
  add('lead', action.lead?.text, action.cells['lead']?.[0]);
  for (const { text, source } of action.milestones) {
    if (text !== null && text !== action.text) add('milestone', text, source.cell);
  }
  if (action.progressNotes.length === 0) add('progress', action.progress, action.cells['progress']?.[0]);
  for (const { text, source } of action.progressNotes) add('progress', text, source.cell);
  for (const { text, source } of action.other) add('progress', text, source.cell);
  return texts;
}

/** What an indicator says in words. */
export function textsOfIndicator(indicator: Indicator): Text[] {
  const { source, ref, notes, headline, name, lead } = indicator;
  const words = [name, headline, ...notes].flatMap((text) =>
    text === null ? [] : [{ text, ...source, ref, field: 'indicator' }],
  );
  return lead === null ? words : [...words, { text: lead, ...source, ref, field: 'lead' }];
}

/** What the reader understood and put in no record. */
export function textOfNote({ text, sheet, cell, kind }: Note): Text {
  return { text, sheet, cell, ref: null, field: kind };
}

export function textOfStray(stray: Unplaced): Text {
  return { ...stray, ref: null, field: 'note' };
}

export function textOfPartner({ role, person, organisation, contribution, source }: Partner): Text {
  const words = [role, person, organisation, contribution].filter(Boolean);
  return { text: words.join('\n'), ...source, ref: null, field: 'partner' };
}

export function textsOfTable({ cells }: ReferenceTable): readonly Text[] {
  return cells.flatMap(({ text, value, source }) =>
    typeof value === 'string' ? [{ text, ...source, ref: null, field: 'table' }] : [],
  );
}

export function textsOfObjective({ text, measures, sheet, cell, cells }: Objective): readonly Text[] {
  const own = { sheet, ref: null, field: 'objective' };
  if (measures === null) return [{ ...own, text, cell }];
  return [
    { ...own, text, cell },
    { ...own, text: measures, cell: cells['measures']?.[0] ?? cell },
  ];
}
