import { byStretch } from '../sharing';
import { assignFields, type FieldColumn } from './headings';
import { indicatorScore } from './indicators';
import {
  actionWithSteps,
  cardsDown,
  cardTable,
  columnsDown,
  fieldsBelow,
  headlessTable,
  inOneLanguage,
  isBudget,
  isRiskRegister,
  labelsAcross,
  logframeTables,
  partMeasures,
  segment,
  sentenceTables,
  valuesBeside,
  whoAndWhen,
  type Piece,
} from './layout';
import { contributionScore, teamScore } from './partners';
import { once, type Line, type SheetView, type Slot, type Table } from './sheet';

export type TableKind = 'actions' | 'indicators' | 'contributions' | 'team' | 'reference';

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
  const forms = inOneColumn(view) ?? cardTable(view, view.lines);
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
    if (isRiskRegister(piece.table)) return [{ kind: 'reference', table: piece.table }];
    const across = labelsAcross(whoAndWhen(cardsDown(inOneLanguage(piece.table))));
    const { table: whole, labels } =
      piece.heading === 'actions' ? fieldsBelow(across) : { table: across, labels: [] };
    const table = columnsDown(whole);
    const kind = kindOf(table, table === piece.table ? piece.heading : 'actions');
    const mayBeForm = kind === 'actions' || (kind === 'reference' && piece.heading === 'actions');
    const form = mayBeForm ? actionWithSteps(table) : null;
    if (form) return [{ kind: 'actions', ...form }];
    if (kind !== 'actions' && kind !== 'indicators') return [{ kind, table }];
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

/** Enough rows to know a table by. */
const SAMPLE = 80;

interface Known {
  given: readonly unknown[];
  kind: TableKind | null;
}

const keeper = once((_: Line): Known => ({ given: [], kind: null }));

/** What a table is: as it was known at the last reading, where all that tells is the same. */
function kindOf(whole: Table, heading: Heading): TableKind {
  const table = whole.body.length > SAMPLE ? { ...whole, body: whole.body.slice(0, SAMPLE) } : whole;
  const { columns, captions, headingLines, body } = table;
  const given = [columns, heading, ...captions, null, ...headingLines, null, ...body];
  const first = headingLines[0] ?? body[0];
  const known: Known = first ? keeper(first) : { given: [], kind: null };
  if (known.kind !== null && sameValues(known.given, given)) return known.kind;
  known.given = given;
  return (known.kind = tellKind(table, heading));
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

type Heading = 'actions' | 'indicators' | 'other';

/** By the names of its columns first, and by what they hold second. */
function tellKind(table: Table, heading: Heading): TableKind {
  if (contributionScore(table) >= 0.6) return 'contributions';
  if (teamScore([...table.captions.slice(-1), ...table.headingLines, ...table.body]) >= 0.7) return 'team';
  const columns = assignFields(table.columns, table.body);
  const action = columns.find((own) => own.field === 'action');
  const answers = columns.filter((own) => SUPPORTING.has(own.field)).length;
  const budget = isBudget(table);
  const named = action !== undefined && action.named >= 0.8 && answers >= 1;
  const plainly = named && (action.named >= SURELY || columns.some(({ field }) => SAYS_WHEN.has(field)));
  // what its names say so plainly needs no look at its figures
  if (!budget && heading === 'actions' && plainly) return 'actions';
  const indicators = indicatorScore(table);
  if (indicators < 0.5 && budget) return 'reference';
  if (heading === 'actions') {
    // "Project" and "Description" name what is to be done, and as well what figures are of
    if (named && (plainly || indicators < 0.85)) return 'actions';
    if (indicators >= 0.5) return 'indicators';
    return action && (answers >= 1 || isHeaded(columns)) ? 'actions' : 'reference';
  }
  if (indicators >= 0.5) return 'indicators';
  if (action && answers >= 2) return 'actions';
  return heading === 'indicators' && indicators > 0.25 ? 'indicators' : 'reference';
}

/** `Priority | Actions`: nothing but what is to be done, and what for. */
function isHeaded(columns: readonly FieldColumn[]): boolean {
  return columns.some(({ field, named }) => (field === 'priority' || field === 'objective') && named >= 0.8);
}

/** So named, a column holds actions and nothing else. */
const SURELY = 0.9;

const SAYS_WHEN = new Set(['timescale', 'start', 'due', 'term']);

const SUPPORTING = new Set([
  'ref',
  'lead',
  'person',
  'organisation',
  'timescale',
  'start',
  'due',
  'milestone',
  'status',
  'rag',
  'measures',
  'outcome',
  'resources',
]);
