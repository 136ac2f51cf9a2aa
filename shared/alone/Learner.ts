import type { Grid, Workbook } from '../grid';
import type { Issue, Reading } from '../model';
import { columnOfStatuses, issueRows, listsIn, type Beside, type RowValues } from '../patch';
import { printOf } from '../print';
import { DEFAULT_RAG_POLICY, type RagPolicy } from '../rag';
import { learnRows, Views, type Line } from '../read';
import { rowAround, ROW_CODES } from '../rules';
import { isEqual, share } from '../sharing';
import { judge, marksIn, type Judged } from './judge';
import { KNOWLEDGE_VERSION, type Knowledge, type SheetKnown } from './known';
import { NOT_ALONE, writtenSeen, type Seen } from './seen';
import { SheetRows } from './SheetRows';

/** What a whole reading found. */
export interface Learnt {
  /** The officer's own, without what is ours. */
  readonly workbook: Workbook;
  /** Every sheet as it is, with what is ours. */
  readonly whole: readonly Grid[];
  readonly reading: Reading;
  readonly issues: readonly Issue[];
  readonly besides: ReadonlyMap<string, Beside>;
  readonly today: string;
  readonly policy: RagPolicy;
}

interface Kept {
  readonly given: readonly unknown[];
  readonly judged: Judged | null;
}

/**
 * Learns from a reading of the whole workbook what single rows can be checked by, and which rows: those
 * of which a check by themselves says, word for word, what the whole check says. All others are left to it.
 */
export class Learner {
  private readonly views = new Views();
  private readonly sheets = new Map<string, SheetKnown>();
  private readonly rows = new WeakMap<Line, Kept>();
  private readonly told = new WeakMap<RowValues, { readonly text: string; readonly values: RowValues }>();

  /** What belongs beside the records, with what was seen of each row in a hidden column more. */
  add(learnt: Learnt): { readonly besides: ReadonlyMap<string, Beside>; readonly knowledge: Knowledge } {
    const besides = new Map<string, Beside>();
    const known: SheetKnown[] = [];
    for (const [name, beside] of learnt.besides) {
      const own = learnt.workbook.sheets.find(({ sheet }) => sheet === name);
      if (!own) continue;
      const sheet = this.learn(own, beside, learnt);
      if (sheet) known.push(sheet);
      besides.set(name, this.withSeen(own, beside, sheet, learnt));
    }
    const policy = isEqual(learnt.policy, DEFAULT_RAG_POLICY) ? null : learnt.policy;
    return { besides, knowledge: { version: KNOWLEDGE_VERSION, policy, sheets: known } };
  }

  private learn(own: Grid, beside: Beside, { reading, whole, policy }: Learnt): SheetKnown | null {
    const plans = reading.plans.filter(({ actions }) =>
      actions.some(({ source }) => source.sheet === own.sheet),
    );
    const rows = learnRows(this.views.of(own));
    const around = plans.length === 1 ? rowAround(plans[0]!, own.sheet, reading) : null;
    if (!rows || !around) return null;
    const headings = rows.headings.map(({ slots }) =>
      slots.map(({ column, text }) => [column, text] as [number, string]),
    );
    const known: SheetKnown = {
      sheet: own.sheet,
      columns: rows.columns.map(({ field, column: { first, last, parts } }) => ({
        field,
        first,
        last,
        parts,
      })),
      headings: headings
        .filter((line, at) => headings.findIndex((other) => isEqual(other, line)) === at)
        .map((cells) => ({ cells, times: headings.filter((other) => isEqual(other, cells)).length })),
      manner: rows.manner,
      shouted: rows.shouted,
      around,
      lists: listsIn(whole, policy),
      statusColumn: columnOfStatuses([...beside.records.values()].flatMap(({ actions }) => actions)),
    };
    const shared = share(this.sheets.get(own.sheet), known);
    this.sheets.set(own.sheet, shared);
    return shared;
  }

  private withSeen(own: Grid, beside: Beside, known: SheetKnown | null, learnt: Learnt): Beside {
    const sheetRows = known && new SheetRows(known, own, this.views);
    const issues = learnt.issues.filter(({ sheet }) => sheet === own.sheet);
    const found = issueRows(issues);
    const heads = new Set(beside.headingRows);
    const seenOn: (readonly [number, RowValues])[] = [];
    const top = beside.headingRows[0] ?? 0;
    for (const { row } of own.rows) {
      if (row <= top || heads.has(row)) continue;
      const values = beside.rows.get(row) ?? NOTHING;
      const seen = sheetRows?.fits
        ? this.seenOf(sheetRows, row, beside, found.get(row)?.issues ?? [], learnt)
        : null;
      seenOn.push([row, this.telling(values, seen ? writtenSeen(seen) : NOT_ALONE)]);
    }
    return { ...beside, fields: [...beside.fields, 'Seen'], rows: beside.rows.with(seenOn) };
  }

  /** What is to be seen of a row that a check by itself gets right; null for any other. */
  private seenOf(
    rows: SheetRows,
    row: number,
    beside: Beside,
    issues: readonly Issue[],
    learnt: Learnt,
  ): Seen | null {
    const records = beside.records.get(row);
    if (records?.actions.length !== 1 || records.indicators.length > 0) return null;
    const judged = this.judged(rows, row, learnt);
    if (!judged) return null;
    const [byRow, others] = [true, false].map((own) =>
      issues.filter(({ code }) => ROW_CODES.has(code) === own),
    );
    if (!isEqual(byRow!.map(saidIn).sort(), judged.issues.map(saidIn).sort())) return null;
    const print = (column: number) => printOf(rows.textAt(row, column));
    const wanted = beside.rows.get(row) ?? NOTHING;
    const seen: Seen = {
      issues: others!.map(({ severity, code, message, cell }) => {
        const columns = marksOf(cell, row);
        return { severity, code, columns, message, print: print(columns[0] ?? 0) };
      }),
      marks: [],
    };
    const marked = judge(rows, row, seen, learnt)!;
    const own = new Map(marksIn(String(marked.values.Marks ?? '')));
    const marks = marksIn(String(wanted.Marks ?? ''))
      .filter(([column, letter]) => own.get(column) !== letter)
      .map(([column, letter]) => ({ column, letter, print: print(column) }));
    const whole = { ...seen, marks };
    const { values } = judge(rows, row, whole, learnt)!;
    return saysTheSame(values, wanted) ? whole : null;
  }

  private judged(rows: SheetRows, row: number, { today, policy }: Learnt): Judged | null {
    const lines = rows.linesAt(row);
    const [line] = lines;
    if (!line) return null;
    const given = [rows.known, today, policy, ...lines];
    const kept = this.rows.get(line);
    if (kept && kept.given.every((each, at) => each === given[at])) return kept.judged;
    const judged = judge(rows, row, null, { today, policy });
    this.rows.set(line, { given, judged });
    return judged;
  }

  /** The very same values while nothing in them changed. */
  private telling(values: RowValues, text: string): RowValues {
    const before = this.told.get(values);
    if (before?.text === text) return before.values;
    const told = { ...values, Seen: text };
    this.told.set(values, { text, values: told });
    return told;
  }
}

const NOTHING: RowValues = {};

function saidIn({ code, cell, message }: Issue): string {
  return [code, cell, message].join('\n');
}

/** The columns that an issue covers on the row on which it begins. */
function marksOf(cell: string, row: number): number[] {
  const issue = { severity: 'error', cell } as Issue;
  return marksIn(issueRows([issue]).get(row)?.marks ?? null).map(([column]) => column);
}

function saysTheSame(values: RowValues, wanted: RowValues): boolean {
  const fields = new Set([...Object.keys(values), ...Object.keys(wanted)]) as Set<keyof RowValues>;
  fields.delete('County comment');
  return [...fields].every((field) => isEqual(values[field] ?? null, wanted[field] ?? null));
}
