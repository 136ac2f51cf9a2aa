import { a1, type Grid } from '../../shared/grid';
import { isoDay } from '../../shared/model';
import { heldout } from './heldout';
import { layouts } from './corpus';
import type { Expected, Layout } from './layout';
import { plain } from './words';

/** The corpus is written by hand: these catch an address or a word that slipped. */
describe('each layout agrees with itself', () => {
  const all = [...layouts, ...heldout];

  it('has a name of its own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  for (const layout of all) {
    describe(layout.name, () => {
      it('hides no value under a merged block', () => {
        expect(layout.workbook.sheets.flatMap(hiddenUnderMerges)).toEqual([]);
      });

      it('has no two merged blocks that overlap', () => {
        expect(layout.workbook.sheets.flatMap(overlaps)).toEqual([]);
      });

      it('expects only words that stand on its sheets', () => {
        const known = new Set(layout.workbook.sheets.flatMap(cellTexts).flatMap(wordsOf));
        expect(
          expectedTexts(layout.expected)
            .flatMap(wordsOf)
            .filter((word) => !known.has(word)),
        ).toEqual([]);
      });

      it('expects only days that are in the calendar', () => {
        expect(expectedDays(layout.expected).filter((day) => !isInCalendar(day))).toEqual([]);
      });

      it('names as the cell of an action one that holds its first words', () => {
        expect(misplaced(layout)).toEqual([]);
      });
    });
  }
});

function hiddenUnderMerges({ rows, merges }: Grid): string[] {
  return rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ column }) =>
        merges.some(
          ({ top, left, bottom, right }) =>
            row >= top &&
            row <= bottom &&
            column >= left &&
            column <= right &&
            !(row === top && column === left),
        ),
      )
      .map(({ column }) => a1(row, column)),
  );
}

function overlaps({ merges }: Grid): string[] {
  return merges.flatMap((a, i) =>
    merges
      .slice(i + 1)
      .filter((b) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right)
      .map((b) => `${a1(a.top, a.left)} and ${a1(b.top, b.left)}`),
  );
}

function cellTexts({ rows }: Grid): string[] {
  return rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.text));
}

function wordsOf(text: string): string[] {
  return plain(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function expectedTexts({ plans, objectives, actions, indicators, referenceTables, partners }: Expected) {
  return [
    ...(plans ?? []).map(({ title }) => title),
    ...(objectives ?? []).flatMap(({ text, parent }) => [text, parent]),
    ...(actions ?? []).flatMap((action) => [
      action.text,
      action.ref,
      action.objective,
      action.under,
      action.lead,
      action.leadPerson,
      action.leadOrganisation,
      action.status,
      action.rag,
      action.resources,
      action.measures,
      action.outcome,
      action.progress,
      ...(action.milestones ?? []).map(({ text }) => text),
      ...Object.values(action.progressNotes ?? {}),
      ...Object.entries(action.other ?? {}).flat(),
    ]),
    ...(indicators ?? []).flatMap(({ name, ref }) => [name, ref]),
    ...(referenceTables ?? []).map(({ name }) => name),
    ...(partners ?? []).flatMap(({ kind: _, ...fields }) => Object.values(fields)),
  ].filter((text) => typeof text === 'string');
}

function expectedDays({ plans = [], period, actions = [] }: Expected): string[] {
  const spans = [...plans.map((plan) => plan.period), period].flatMap((span) => span ?? []);
  const dated = actions.flatMap((action) => [action, ...(action.milestones ?? [])]);
  return [
    ...spans.flatMap(({ from, to }) => [from, to]),
    ...dated.flatMap(({ start, due }) => [start ?? [], due ?? []].flat()),
  ];
}

function isInCalendar(day: string): boolean {
  if (!isoDay.safeParse(day).success) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function misplaced({ workbook, expected }: Layout): string[] {
  return (expected.actions ?? []).flatMap(({ cell, text }) => {
    if (cell === undefined) return [];
    const beginning = plain(text.replace('…', '')).slice(0, 20);
    const holds = workbook.sheets.some(({ rows }) =>
      rows.some(({ row, cells }) =>
        cells.some((each) => a1(row, each.column) === cell && plain(each.cell.text).includes(beginning)),
      ),
    );
    return holds ? [] : [`${cell} does not hold “${beginning}”`];
  });
}
