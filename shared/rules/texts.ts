import type { Action, Indicator, Reading } from '../model';

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
export function textsOfAction(action: Action): Text[] {
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
  for (const { text, source } of [...action.progressNotes, ...action.other])
    add('progress', text, source.cell);
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

/** All text that stands outside actions and indicators. */
export function looseTexts(reading: Reading): Text[] {
  const notes = reading.notes.map(({ text, sheet, cell, kind }) => ({
    text,
    sheet,
    cell,
    ref: null,
    field: kind,
  }));
  const strays = reading.notPlaced.map((stray) => ({ ...stray, ref: null, field: 'note' }));
  const partners = reading.partners.map((partner) => ({
    text: [partner.role, partner.person, partner.organisation, partner.contribution]
      .filter(Boolean)
      .join('\n'),
    ...partner.source,
    ref: null,
    field: 'partner',
  }));
  const cells = reading.referenceTables.flatMap((table) =>
    table.cells.flatMap(({ text, value, source }) =>
      typeof value === 'string' ? [{ text, ...source, ref: null, field: 'table' }] : [],
    ),
  );
  const objectives = reading.plans.flatMap((plan) =>
    plan.objectives.flatMap(({ text, measures, sheet, cell, cells }) => [
      { text, sheet, cell, ref: null, field: 'objective' },
      ...(measures === null
        ? []
        : [{ text: measures, sheet, cell: cells['measures']?.[0] ?? cell, ref: null, field: 'objective' }]),
    ]),
  );
  return [...notes, ...strays, ...partners, ...cells, ...objectives];
}
