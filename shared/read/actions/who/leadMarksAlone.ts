/** Stands in for `leadMarks` where rows are read one by one: of a table with columns of bodies none is. */
export function isBodyColumn(): boolean {
  return false;
}

export function leadsMarked(): readonly never[] {
  return [];
}
