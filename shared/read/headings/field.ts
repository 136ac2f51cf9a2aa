/** What a column of an action table can hold. */
export type Field =
  | 'id'
  | 'ref'
  | 'priority'
  | 'objective'
  | 'section'
  | 'action'
  | 'lead'
  | 'person'
  | 'organisation'
  | 'milestone'
  | 'timescale'
  | 'start'
  | 'due'
  | 'term'
  | 'status'
  | 'rag'
  | 'progress'
  | 'resources'
  | 'measures'
  | 'outcome'
  | 'other';

/** Fields that several columns may share: a report a quarter, a RAG a quarter. */
export const REPEATABLE: ReadonlySet<Field> = new Set<Field>(['progress', 'rag', 'status', 'other']);
