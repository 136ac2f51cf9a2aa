import { byStretch } from '../sharing';
import { assignFields } from './headings';
import {
  actionsBelowMeasures,
  actionWithSteps,
  cardsDown,
  cardTable,
  columnsDown,
  fieldsBelow,
  headlessTable,
  inOneLanguage,
  isAgenda,
  isRiskRegister,
  labelsAcross,
  logframeTables,
  pairsApart,
  partMeasures,
  segment,
  sentenceTables,
  termsMarked,
  typedRows,
  valuesBeside,
  whoAndWhen,
  type Piece,
} from './layout';
import { teamScore } from './partners';
import type { Line, SheetView, Slot, Table } from './sheet';
import { kindOf, type TableKind } from './tableKind';

/** A part of a sheet and what it has been taken for. */
export type Part =
  | { readonly kind: TableKind; readonly table: Table; readonly labels?: readonly Slot[] }
  | { readonly kind: 'loose' | 'guidance' | 'margin'; readonly lines: readonly Line[] };

/** Parts a sheet, top down, and says of every part what it is. */
export function partSheet(view: SheetView): readonly Part[] {
  return (
    formsIn(view) ??
    writtenOut(view) ??
    logframeIn(view) ??
    segment(view).flatMap((piece) => partsOf(piece, view))
  );
}

/** A sheet with nothing but headings and sentences that say who will do what. */
function writtenOut(view: SheetView): Part[] | null {
  if (!isOneColumn(view.lines).every(Boolean)) return null;
  return sentenceTables(view, view.lines)?.map((table) => ({ kind: 'actions', table })) ?? null;
}

function logframeIn(view: SheetView): Part[] | null {
  const found = logframeTables(view);
  if (!found) return null;
  const parts: Part[] = found.tables.map((table) => ({ kind: 'actions', table }));
  if (found.above.length > 0) parts.unshift({ kind: 'loose', lines: found.above });
  return [...parts, { kind: 'margin', lines: found.beside }];
}

const isOneColumn = byStretch((lines: readonly Line[]) => lines.every(({ slots }) => slots.length === 1));

/** A sheet of forms has no heading lines: its labels stand down the left. */
function formsIn(view: SheetView): Part[] | null {
  const forms = inOneColumn(view) ?? cardTable(view, pairsApart(view.lines));
  if (!forms) return null;
  const parts: Part[] = [{ kind: 'actions', table: forms.table, labels: forms.labels }];
  return forms.rest.length > 0 ? [{ kind: 'loose', lines: forms.rest }, ...parts] : parts;
}

/** Forms in one column, each label before its value; what they say stands in the labels' own cells. */
function inOneColumn(view: SheetView): ReturnType<typeof cardTable> {
  const lines = valuesBeside(view.lines);
  const forms = lines === view.lines ? null : cardTable(view, lines);
  const several = forms !== null && forms.table.body.length > 1;
  return several ? { ...forms, labels: [] } : null;
}

function partsOf(piece: Piece, view: SheetView): Part[] {
  if (piece.kind === 'table') {
    if (isRiskRegister(piece.table) || isAgenda(piece.table))
      return [{ kind: 'reference', table: piece.table }];
    const typed = typedRows(piece.table);
    if (typed) {
      const { table, labels, beside } = typed;
      return [
        { kind: 'actions', table, labels },
        { kind: 'margin', lines: beside },
      ];
    }
    const across = labelsAcross(whoAndWhen(cardsDown(inOneLanguage(piece.table))));
    const { table: whole, labels } =
      piece.heading === 'actions' ? fieldsBelow(across) : { table: across, labels: [] };
    const table = termsMarked(columnsDown(whole));
    const kind = kindOf(table, table === piece.table ? piece.heading : 'actions');
    const mayBeForm = kind === 'actions' || (kind === 'reference' && piece.heading === 'actions');
    const form = mayBeForm ? actionWithSteps(table) : null;
    if (form) return [{ kind: 'actions', ...form }];
    if (kind !== 'actions' && kind !== 'indicators') return [{ kind, table }];
    const below = kind === 'indicators' ? actionsBelowMeasures(table) : null;
    if (below)
      return [
        { kind, table: below.measures },
        { kind: 'actions', table: below.actions, labels: below.labels },
      ];
    const { actions, measures } = partMeasures(table);
    return measures && (kind === 'actions' || namesActions(actions))
      ? [
          { kind: 'actions', table: actions, labels },
          { kind: 'indicators', table: measures },
        ]
      : [{ kind, table, labels }];
  }
  if (piece.kind === 'guidance' || piece.kind === 'margin') return [piece];
  const { lines } = piece;
  if (teamScore(lines) >= 0.5) {
    return [{ kind: 'team', table: { view, captions: [], headingLines: [], columns: [], body: lines } }];
  }
  const headless = headlessTable(view, lines);
  if (!headless) return [{ kind: 'loose', lines }];
  const { table, rest } = headless;
  return rest.length > 0
    ? [
        { kind: 'actions', table },
        { kind: 'loose', lines: rest },
      ]
    : [{ kind: 'actions', table }];
}

/** What stands beside indicators is actions where a column says so: `Actions to achieve it`. */
function namesActions({ columns, body }: Table): boolean {
  return assignFields(columns, body).some(({ field, named }) => field === 'action' && named >= 0.8);
}
