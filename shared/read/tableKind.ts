import { assignFields, type FieldColumn } from './headings';
import { indicatorScore } from './indicators';
import { isBudget } from './layout';
import { contributionScore, teamScore } from './partners';
import { once, type Line, type Table } from './sheet';

export type TableKind = 'actions' | 'indicators' | 'contributions' | 'team' | 'reference';

/** Enough rows to know a table by. */
const SAMPLE = 80;

interface Known {
  given: readonly unknown[];
  kind: TableKind | null;
}

const keeper = once((_: Line): Known => ({ given: [], kind: null }));

/** What a table is: as it was known at the last reading, where all that tells is the same. */
export function kindOf(whole: Table, heading: Heading): TableKind {
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
