import type { Draft, DraftFigure } from '../settle/draft';

/**
 * One row can follow two measures side by side: `Offences 2009/10`, `Rate 2009/10`. Where two columns
 * hold the same kind of figure for the same period, the words left in their headings part them.
 */
export function splitMeasures(draft: Draft): Draft[] {
  const groups = new Map<string, DraftFigure[]>();
  for (const figure of draft.figures) {
    const key = figure.label.rest.toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  if (
    groups.size < 2 ||
    !collides(draft.figures) ||
    [...groups.values()].some((figures) => collides(figures))
  ) {
    return [draft];
  }
  const shared = groups.get('') ?? [];
  const named = [...groups].filter(([key]) => key !== '');
  const elsewhere = new Set(named.slice(1).flatMap(([, figures]) => figures.map(({ slot }) => slot)));
  // figures without words of their own belong to the first measure
  return named.map(([, figures], at): Draft => {
    const words = figures[0]!.label.rest;
    const own = at === 0 ? [...shared, ...figures] : figures;
    return {
      ...draft,
      measure: draft.measure === null ? words : `${draft.measure} ${words}`,
      figures: own.sort((a, b) => a.slot.column - b.slot.column),
      notes: at === 0 ? draft.notes : [],
      slots: at === 0 ? draft.slots.filter((slot) => !elsewhere.has(slot)) : figures.map(({ slot }) => slot),
      first: at === 0 ? draft.first : figures[0]!.slot,
    };
  });
}

function collides(figures: readonly DraftFigure[]): boolean {
  const keys = figures.filter(({ label }) => label.period).map(({ label }) => `${label.kind} ${label.label}`);
  return new Set(keys).size < keys.length;
}
