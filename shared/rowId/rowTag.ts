import type { RowPrint } from './rowPrint';

/**
 * What our hidden column holds of a record: its id, and the print of the row it was given to. Ids stay
 * where they are when only the officer's columns are sorted; by its print each is then given back.
 */
export interface RowTag {
  readonly id: string;
  readonly print: RowPrint;
}

/** The heading of the hidden column is made of it. */
export const ROW_ID = 'Row id';

/** An id is of letters and digits, so that it stands in a tag, and begins with a letter, so that it is no number. */
const TAG = /^([a-z][a-z0-9]{3,19})\.([a-z0-9]{1,8})\.((?:[a-z0-9]{2})*)$/;

/** A row with several records has as many tags. */
export function writtenTags(tags: readonly RowTag[]): string {
  return tags.map(({ id, print }) => `${id}.${print.whole}.${print.words}`).join(' ');
}

/** The tags in a cell. What somebody scribbled there is none. */
export function readTags(text: string): RowTag[] {
  return text.split(/\s+/).flatMap((part) => {
    const [, id, whole, words] = TAG.exec(part) ?? [];
    return id === undefined || whole === undefined || words === undefined
      ? []
      : [{ id, print: { whole, words } }];
  });
}
