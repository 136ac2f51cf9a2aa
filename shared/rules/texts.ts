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

/** Is told of a text and its field, and of its cell where that is not the field's. */
export type ToldOfText = (text: string, field: string, cell?: string) => void;

/**
 * Tells all text of an action, each once: what stands in a cell shared by two fields is the first one's.
 * Most texts are looked at and passed over: nothing is made for those.
 */
export function tellTexts(action: Action, told: ToldOfText): void {
  const { text: deed, timescale, status, rag, resources, measures, outcome } = action;
  const { lead, milestones, progress, progressNotes, other } = action;
  if (deed) told(deed, 'text');
  if (timescale) told(timescale, 'timescale');
  if (status) told(status, 'status');
  if (rag) told(rag, 'rag');
  if (resources) told(resources, 'resources');
  if (measures) told(measures, 'measures');
  if (outcome) told(outcome, 'outcome');
  if (lead?.text) told(lead.text, 'lead');
  for (const { text, source } of milestones) if (text && text !== deed) told(text, 'milestone', source.cell);
  if (progress && progressNotes.length === 0) told(progress, 'progress');
  for (const { text, source } of progressNotes) if (text) told(text, 'progress', source.cell);
  for (const { text, source } of other) if (text) told(text, 'progress', source.cell);
}

/** A text that was told of an action, with its place. */
export function textOfAction(
  action: Action,
  text: string,
  field: string,
  cell = cellOf(action, field),
): Text {
  return { text, sheet: action.source.sheet, cell, ref: action.ref, field };
}

export function textsOfAction(action: Action): readonly Text[] {
  const texts: Text[] = [];
  tellTexts(action, (text, field, cell) => texts.push(textOfAction(action, text, field, cell)));
  return texts;
}

/** The first cell of a field, or where the record stands if the field has none of its own. */
export function cellOf({ cells, source }: Pick<Action, 'cells' | 'source'>, field: string): string {
  return cells[field]?.[0] ?? source.cell;
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
