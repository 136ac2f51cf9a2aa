import type { BookColumn } from '../../shared/book';
import type { CellStyle } from '../xlsx';
import { EDITED_LOOK } from './looks';
import type { ValueCell } from './valueCell';

type OwnLook = ValueCell['style'];

/** What a column's look comes to together with a value's own and its number format, made once for each. */
export class LookBook<Look> {
  readonly #looks: readonly CellStyle[];
  readonly #plain: Map<OwnLook, Map<string, Look>>[];
  readonly #edited: Map<OwnLook, Map<string, Look>>[];

  constructor(
    columns: readonly BookColumn[],
    lookOf: (column: BookColumn) => CellStyle,
    private readonly make: (style: CellStyle) => Look,
  ) {
    this.#looks = columns.map(lookOf);
    this.#plain = columns.map(() => new Map());
    this.#edited = columns.map(() => new Map());
  }

  of(column: number, { format = '', style: own }: ValueCell, isEdited = false): Look {
    const byOwn = (isEdited ? this.#edited : this.#plain)[column]!;
    let byFormat = byOwn.get(own);
    if (!byFormat) byOwn.set(own, (byFormat = new Map<string, Look>()));
    let look = byFormat.get(format);
    if (look === undefined) {
      look = this.make({
        ...this.#looks[column],
        ...own,
        ...(isEdited && EDITED_LOOK),
        ...(format && { format }),
      });
      byFormat.set(format, look);
    }
    return look;
  }
}
