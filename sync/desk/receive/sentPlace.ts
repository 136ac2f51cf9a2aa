/**
 * Where what was sent lies, so that the next revision of the same workbook is known by it: an id that
 * one district's add-in made for a workbook says nothing about another's.
 */
export function sentPlace(district: string, returnId: string): string {
  return `sent:${district}/${returnId}`;
}
