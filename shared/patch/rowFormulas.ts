import type { Field } from './field';

/** The formulas of one row, without their `=`; a field without one holds a value. */
export type RowFormulas = Readonly<Partial<Record<Field, string>>>;
