import type { CountyBook } from '../../../shared/book';
import type { Workbook } from '../../../shared/grid';
import { decisionWord, editPlace, SAME_ROW, type MergeFact, type MergePlan } from '../../../shared/merge';
import type { Ledger } from '../ledger';
import { readBack, type CellEdit, type ReadBack } from '../readBack';
import { conflictPlaces, type ConflictPlace } from './conflictPlaces';
import { figureOf } from './figureOf';

/** What was taken from a county workbook that came back. */
export interface TakenBack {
  readonly by: string;
  readonly annotations: number;
  readonly edits: number;
  readonly decisions: number;
  /** Whether it was compared with what was published; else only the county's own words were taken. */
  readonly isKnown: boolean;
  /** In sentences: what could not be taken as it was written, and where it is now. */
  readonly said: readonly string[];
}

/**
 * Takes what people wrote in the county workbook since it was published into the county's facts.
 *
 * @param published the book as it was published, or as it would be where that is not known: then
 *   only the county's own columns are taken, since what stands in the others may be of any age
 */
export async function takeBack(
  ledger: Ledger,
  workbook: Workbook,
  published: { readonly book: CountyBook; readonly isKnown: boolean },
  { on, by }: { readonly on: string; readonly by: string },
): Promise<TakenBack> {
  const read = readBack(workbook, published.book);
  const take = new Taking(ledger, published.book, { on, by });
  // found before anything is taken: an edit beside a decision changes what the conflict says
  const decided = read.decisions.map(({ row }) => row.index);
  const places = await conflictPlaces(ledger, published.book, decided);
  for (const { row, rag, comment, was } of read.annotations) {
    // A book of unknown age takes nothing away, and what it says may be older than what is known.
    const note = published.isKnown
      ? { rag, comment, was }
      : { rag: was.rag ?? rag, comment, was: { rag: was.rag, comment: null } };
    await take.fact({ kind: 'annotation written', on, by, rowId: row.rowId, ...note }, 'annotations');
  }
  if (published.isKnown) {
    for (const edit of read.edits) await take.edit(edit);
    for (const { row, decision, source } of read.decisions) {
      if (decision !== null) await take.decision(places.get(row.index) ?? null, decision, source);
    }
    await take.rest(read);
  } else {
    await take.ownWords(read);
    take.said.push((await ledger.records.lastPublication()) ? NOT_KNOWN : STATE_GONE);
  }
  return { by, ...take.counts, isKnown: published.isKnown, said: take.said };
}

const TAKEN = 'only the county’s own columns, sheets and notes were taken from it.';
const NOT_KNOWN = `This workbook is not one that is known here: ${TAKEN}`;
const STATE_GONE = `The state that this workbook was published from is gone, and a new one was begun: ${TAKEN} If there is a copy of that state, put it back together with its workbook, and merge again.`;

/** The county's own columns, and those that tell which row they stand in. */
const COUNTYS: ReadonlySet<string> = new Set(['County RAG', 'County comment', 'Decision']);
const NAMING = ['District', 'Plan', 'Ref', 'Action', 'Indicator'] as const;

/** The taking of one book. */
class Taking {
  readonly counts = { annotations: 0, edits: 0, decisions: 0 };
  readonly said: string[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly book: CountyBook,
    private readonly occasion: { readonly on: string; readonly by: string },
  ) {}

  async fact(fact: MergeFact, count: keyof Taking['counts']): Promise<MergePlan> {
    const plan = await this.ledger.take(fact);
    for (const { what, reason } of plan.unplaced) this.said.push(`${what} was not taken: ${reason}`);
    if (plan.outcome === 'taken') this.counts[count] += 1;
    return plan;
  }

  async edit(edit: CellEdit): Promise<void> {
    const { row, field, was, becomes, text, source } = edit;
    const place =
      row.rowId !== null
        ? editPlace(row.table, row.rowId, field)
        : row.table === 'Figures' && field === 'Value'
          ? figureOf(this.book, row.index)
          : null;
    if (place) {
      await this.fact({ kind: 'county edit', ...this.occasion, ...place, was, becomes }, 'edits');
      return;
    }
    await this.note(source, `${field}: ${text || '(emptied)'}`);
    this.said.push(
      `${source.sheet}!${source.cell}: ${field} has no row of its own that could be proposed to the district; it is kept on About.`,
    );
  }

  /** Nothing comes of it, but that it was written goes on record. */
  async computedEdit({ row, field, was, becomes, text, source }: CellEdit): Promise<void> {
    if (row.rowId !== null) {
      const place = editPlace(row.table, row.rowId, field);
      const plan = await this.ledger.take({ kind: 'county edit', ...this.occasion, ...place, was, becomes });
      if (plan.outcome === 'taken') this.counts.edits += 1;
      if (plan.outcome !== 'unplaced') return;
    }
    this.said.push(`${source.sheet}!${source.cell}: ${field} is computed anew, and “${text}” is gone.`);
  }

  async decision(place: ConflictPlace | null, decision: string, source: Source): Promise<void> {
    const isUnclear = place?.field !== SAME_ROW && decisionWord(decision) === 'unclear';
    if (place && !isUnclear) {
      await this.fact({ kind: 'decision made', ...this.occasion, ...place, decision }, 'decisions');
      return;
    }
    await this.note(source, `Decision: ${decision}`);
    const why = place
      ? `say District or County, or the text that shall stand, not “${decision}”`
      : `the conflict was settled, or is another, since this decision (${decision}) was made`;
    this.said.push(`${source.sheet}!${source.cell}: ${why}; it is kept on About.`);
  }

  async rest({ computedEdits, unknownRows, removedRows, additions, missing }: ReadBack): Promise<void> {
    for (const edit of computedEdits) await this.computedEdit(edit);
    for (const { values, source, isCopy } of unknownRows) {
      const cells = Object.entries(values).filter(([heading]) => heading !== 'Row ID');
      if (isCopy || cells.length === 0) continue;
      await this.note(source, cells.map(([heading, text]) => `${heading}: ${text}`).join('\n'));
      this.said.push(`${source.sheet}!${source.cell}: a row of the county’s own; it is kept on About.`);
    }
    for (const { source, text, heading } of additions) {
      await this.note(source, heading === null ? text : `${heading}: ${text}`);
      this.said.push(
        `${source.sheet}!${source.cell}: “${text}” has no place in the book; it is kept on About.`,
      );
    }
    for (const { table, rowId } of removedRows) {
      if (rowId !== null) this.said.push(`${table}: the row ${rowId} was taken out, and is there again.`);
    }
    for (const { table, field } of missing) {
      this.said.push(
        `${table}${field === null ? '' : `: the column ${field}`} was taken out, and is there again.`,
      );
    }
  }

  /** Of a book of unknown age, what only the county can have written; its About was ours. */
  async ownWords({ unknownRows, additions }: ReadBack): Promise<void> {
    for (const { values, source } of unknownRows) {
      const own = Object.keys(values).filter((heading) => COUNTYS.has(heading));
      if (own.length === 0) continue;
      const cells = [...NAMING, ...own].filter((heading) => values[heading] !== undefined);
      await this.note(source, cells.map((heading) => `${heading}: ${values[heading]}`).join('\n'));
    }
    for (const { source, text, heading } of additions) {
      if (source.sheet !== 'About') await this.note(source, heading === null ? text : `${heading}: ${text}`);
    }
  }

  /** Keeps what has no place, once. */
  private async note({ sheet, cell }: Source, text: string): Promise<void> {
    const { notes } = this.ledger.index;
    if (notes.some((note) => note.sheet === sheet && note.cell === cell && note.text === text)) return;
    await this.ledger.note({ kind: 'note found', ...this.occasion, sheet, cell, text });
  }
}

type Source = CellEdit['source'];
