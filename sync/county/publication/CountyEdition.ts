import { withRows, type BookRows, type CountyBook } from '../../../shared/book';
import type { EditionPart } from '../../publish';
import type { CountyRecords, CountySession, StoredPublication } from '../../store';
import type { BoardLine } from './boardLines';
import { SUMMARY, type EditionReturn } from './editionReturn';

/** What an edition is, but for the rows of its returns. */
export interface EditionFrame {
  /** As About says it. */
  readonly number: number;
  /** How many facts the publication before it told; what came since is in Changes. */
  readonly since: number;
  readonly settings: string;
  readonly book: CountyBook;
  readonly board: readonly BoardLine[];
  /** In the book's order. */
  readonly order: readonly string[];
  readonly returns: Readonly<Record<string, EditionReturn>>;
}

const FRAME = 'frame';
const partOf = (id: string) => `return ${id}`;

/** A county workbook as it is published: the rows of each return by themselves, so that those that stay cost nothing. */
export class CountyEdition {
  constructor(
    readonly frame: EditionFrame,
    private readonly records: CountyRecords,
    /** Where the rows of each return are kept. */
    private readonly kept: ReadonlyMap<string, string>,
    /** Rows that were just composed. */
    private readonly fresh: ReadonlyMap<string, BookRows> = new Map(),
  ) {}

  /** The edition that a publication was. @throws StoreFault */
  static async of(records: CountyRecords, { parts }: StoredPublication): Promise<CountyEdition | null> {
    const kept = parts[FRAME];
    if (kept === undefined) return null;
    const frame = (await records.recall(kept)) as EditionFrame;
    const hashes = frame.order.flatMap((id): [string, string][] => {
      const hash = parts[partOf(id)];
      return hash === undefined ? [] : [[id, hash]];
    });
    return new CountyEdition(frame, records, new Map(hashes));
  }

  /** All but those in the Summary. */
  async rowsOf(id: string): Promise<BookRows> {
    const fresh = this.fresh.get(id);
    if (fresh) return fresh;
    const hash = this.kept.get(id);
    return hash === undefined ? {} : ((await this.records.recall(hash)) as BookRows);
  }

  /** Where a return's rows are kept, where they are. */
  keptAt(id: string): string | null {
    return this.fresh.has(id) ? null : (this.kept.get(id) ?? null);
  }

  /** The whole book. */
  async book(): Promise<CountyBook> {
    const rows: BookRows[] = [];
    for (const id of this.frame.order) rows.push(await this.rowsOf(id));
    return withRows(this.withSummary(), rows);
  }

  /** The book without the rows of `parts`. */
  withSummary(): CountyBook {
    const { book, order, returns } = this.frame;
    return withRows(
      book,
      order.map((id) => ({ [SUMMARY]: returns[id]!.summary })),
    );
  }

  /** Its returns as they are published: all their rows but those in the Summary. */
  parts(): EditionPart[] {
    const { order, returns } = this.frame;
    return order.map((id) => {
      const { key, extents } = returns[id]!;
      return { id, key, extents, rows: () => this.rowsOf(id) };
    });
  }

  /** Keeps it, and gives the parts of its publication. */
  async keep(session: CountySession): Promise<Record<string, string>> {
    const parts: Record<string, string> = { [FRAME]: await session.keepPart(this.frame) };
    for (const id of this.frame.order) {
      parts[partOf(id)] = this.keptAt(id) ?? (await session.keepPart(await this.rowsOf(id)));
    }
    return parts;
  }
}
