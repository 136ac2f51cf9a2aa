const NAMES: Readonly<Record<string, string>> = {
  id: 'Row ID',
  ref: 'Ref',
  rag: 'RAG',
  due: 'Due date',
  start: 'Start date',
  measures: 'Measure of success',
};

/** The heading under which a field is always found: `Action`, `Lead`, `Due date`. */
export function fieldName(field: string): string {
  return NAMES[field] ?? field.charAt(0).toUpperCase() + field.slice(1);
}
