import { a1, type Cell, type Grid } from '../grid';
import {
  Fields,
  readAlone,
  Views,
  type FieldColumn,
  type Line,
  type ReadAlone,
  type SheetView,
} from '../read';
import type { HeadingKnown, SheetKnown } from './known';

/**
 * The rows of a sheet, by what was known of it once. Merged cells are not looked at: rows that depend on
 * them were not found to stand alone.
 */
export class SheetRows {
  /** Whether all headings stand where they stood, and hardly anything else has changed that rows go by. */
  readonly fits: boolean;
  private readonly view: SheetView;
  private readonly fields: Fields;
  private readonly bodyAt = new Map<number, number>();
  private readonly body: Line[] = [];
  private readonly headingWords: ReadonlySet<string>;

  /** @param own the sheet without columns of ours; rows that hold nothing may be left out. */
  constructor(
    readonly known: SheetKnown,
    own: Grid,
    views: Views = new Views(),
  ) {
    this.view = views.of(own.merges.length === 0 ? own : { ...own, merges: [] });
    this.fields = fieldsOf(known);
    this.headingWords = new Set(known.headings.flatMap(({ cells }) => cells.map(([, text]) => plain(text))));
    const times = known.headings.map(() => 0);
    for (const line of this.view.lines) {
      const heading = known.headings.findIndex((own) => isHeading(line, own));
      if (heading >= 0) times[heading]!++;
      else if (times.some((own) => own > 0)) {
        this.bodyAt.set(line.row, this.body.length);
        this.body.push(line);
      }
    }
    this.fits =
      known.headings.every((own, at) => own.times === times[at]) &&
      !this.body.some((line) => this.looksLikeHeading(line)) &&
      this.hasColumnsFilled();
  }

  /** The first row that may hold an action; Infinity where there is none. */
  get firstRow(): number {
    return this.body[0]?.row ?? Infinity;
  }

  /** Whether a row below the headings holds anything of the officer's. */
  isFilled(row: number): boolean {
    return this.bodyAt.has(row);
  }

  read(row: number): ReadAlone | null {
    const at = this.bodyAt.get(row);
    const line = at === undefined ? undefined : this.body[at];
    if (!line || this.headingWordsIn(line) > 0 || looksLikeYears(line)) return null;
    const neighbours = { above: this.body[at! - 1] ?? null, below: this.body[at! + 1] ?? null };
    const { manner, shouted, around } = this.known;
    return readAlone(this.view, line, neighbours, {
      fields: this.fields,
      manner,
      shouted,
      period: around.period,
    });
  }

  /** The lines that reading a row goes by: the very same while nothing in them changed. */
  linesAt(row: number): readonly (Line | null)[] {
    const at = this.bodyAt.get(row);
    return at === undefined ? [] : [this.body[at]!, this.body[at - 1] ?? null, this.body[at + 1] ?? null];
  }

  cellAt(row: number, column: number): Cell | null {
    const at = this.bodyAt.get(row);
    if (at === undefined) return null;
    return this.body[at]!.slots.find((slot) => slot.column === column)?.cell ?? null;
  }

  /** The text in a cell; empty for none. */
  textAt(row: number, column: number): string {
    return this.cellAt(row, column)?.text ?? '';
  }

  address(row: number, columns: readonly number[]): string {
    return columns.map((column) => a1(row, column)).join(', ');
  }

  /** A table begins anew where its headings stand again, perhaps in another order. */
  private looksLikeHeading(line: Line): boolean {
    return this.headingWordsIn(line) >= 2;
  }

  private headingWordsIn({ slots }: Line): number {
    return slots.filter(({ text }) => this.headingWords.has(plain(text)) || USUAL.test(text)).length;
  }

  /** Rules miss a lead or a time where others have one: as many sheets as not must still have any. */
  private hasColumnsFilled(): boolean {
    const { anyLead, anyTimescale } = this.known.around.facts;
    const isFilled = (fields: ReadonlySet<string>) => {
      const columns = this.known.columns.filter(({ field }) => fields.has(field));
      return this.body.some(({ slots }) =>
        slots.some(({ column }) => columns.some(({ first, last }) => first <= column && column <= last)),
      );
    };
    return isFilled(WHO) === anyLead && isFilled(WHEN) === anyTimescale;
  }
}

/** Names of columns that are much the same everywhere. */
const USUAL =
  /^(?:ref|no|actions?|lead|owner|responsib(?:le|ility)|who|when|by when|deadline|timescale|milestones?|targets?|outcomes?|status|progress|rag|resources?|measures?|comments?|updates?|priority|objectives?)[:.]?$/i;

const WHO: ReadonlySet<string> = new Set(['lead', 'person', 'organisation']);
const WHEN: ReadonlySet<string> = new Set(['timescale', 'start', 'due']);

function isHeading({ slots }: Line, { cells }: HeadingKnown): boolean {
  return (
    slots.length === cells.length &&
    cells.every(([column, text], at) => slots[at]!.column === column && slots[at]!.text === text)
  );
}

function fieldsOf({ columns }: SheetKnown): Fields {
  const known = columns.map(({ field, first, last, parts }): FieldColumn => ({
    column: { first, last, heading: parts.join(' '), parts, slots: [] },
    field: field as FieldColumn['field'],
    named: 1,
    doubtful: false,
    doubles: null,
  }));
  return new Fields(
    known,
    known.map(({ column }) => column),
  );
}

/** Years and quarters side by side head a table of figures; quarters speak for one twice. */
function looksLikeYears({ slots }: Line): boolean {
  const years = slots.filter(
    ({ text }) => text.length <= 45 && /\b(?:19|20)\d\d\b|\bq[1-4]\b|\b\d\d\/\d\d\b/i.test(text),
  );
  const quarters = years.filter(({ text }) => /^q[1-4]\b/i.test(text));
  return years.length >= 2 && (years.length + quarters.length) * 2 >= slots.length;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
