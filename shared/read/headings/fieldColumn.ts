import type { Column } from '../sheet';
import type { Field } from './field';

/** A column of an action table with the field it holds. */
export interface FieldColumn {
  readonly column: Column;
  readonly field: Field;
  /** 0…1 by name alone; 0 where the content decided. */
  readonly named: number;
  /** True where the match rests on likeness, or on content with no name to support it. */
  readonly doubtful: boolean;
  /** The column's name is that of a field another column already holds. */
  readonly doubles: Field | null;
}
