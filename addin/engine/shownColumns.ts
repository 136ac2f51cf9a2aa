import { a1, columnName } from '../../shared/grid';
import { isHidden } from '../../shared/patch';
import type { Place } from '../host';
import type { OpenSheet } from './OpenSheet';

/** The columns of ours that can be seen on a sheet, side by side as setting up puts them. */
export interface ShownColumns {
  /** Of the first and the last: `V`, `Z`. */
  readonly from: string;
  readonly to: string;
  /** The heading of the first. */
  readonly place: Place;
}

/** Null for a sheet that is not set up. */
export function shownColumns({ name: sheet, columns }: OpenSheet): ShownColumns | null {
  const shown = [...columns.values()].filter(({ name }) => !isHidden(name));
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return null;
  return {
    from: columnName(first.column),
    to: columnName(last.column),
    place: { sheet, cell: a1(first.top, first.column) },
  };
}
