import type { FactOf, MergeFact } from '../../../shared/merge';
import type { Packed } from '../../store';
import type { Refusal } from '../readReturn';

/** A file came in that could not be taken for a return. What its return held before stands. */
export interface ReturnRefused extends Refusal {
  readonly kind: 'return refused';
  readonly on: string;
  /** The file's place, from the county workbook's folder. */
  readonly place: string;
  readonly file: string;
  readonly hash: string;
  readonly district: string;
  /** The return that an earlier state of the file belongs to. */
  readonly returnId: string | null;
}

/** What was refused is no longer there. */
export interface RefusalSettled {
  readonly kind: 'refusal settled';
  readonly on: string;
  readonly place: string;
}

/** Something was written in the county workbook where it has no place: kept, and told on About. */
export interface NoteFound {
  readonly kind: 'note found';
  readonly on: string;
  readonly by: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** Everything that happens to a county: what its merge is folded from, and what happens beside it. */
export type CountyFact = MergeFact | ReturnRefused | RefusalSettled | NoteFound;

/** A revision that came in, whose reading goes to where it is kept unopened. */
export type PackedRevision = Omit<FactOf<'revision received'>, 'reading'> & { readonly reading: Packed };

const BESIDE: ReadonlySet<string> = new Set(['return refused', 'refusal settled', 'note found']);

export function isMergeFact(fact: CountyFact): fact is MergeFact {
  return !BESIDE.has(fact.kind);
}

/** What is known of a revision besides its fact. */
export interface RevisionTrait {
  /** The file's place, from the county workbook's folder; null where it came by another way. */
  readonly place: string | null;
  /** What its check found in the workbook itself, as kept. */
  readonly found: string | null;
  /** When its file was last written, in milliseconds since 1970; null where nobody knows. */
  readonly written: number | null;
}
