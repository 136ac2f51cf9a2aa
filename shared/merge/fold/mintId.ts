import { slug } from '../../book';
import type { RowRecord } from '../cells';

/**
 * An id unlike any that was ever given: the one wanted, else with `+2`, `+3`… The reader marks the copies
 * of an id on a sheet with `~`, which therefore no id of ours may have.
 */
export function mintId(wanted: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let copy = 2; ; copy += 1) {
    const id = `${wanted}+${copy}`;
    if (!isTaken(id)) return id;
  }
}

/** The id a plan would like: `vale/safer-vale`. */
export function planIdFor(district: string, title: string): string {
  return `${slug(district)}/${slug(title)}`;
}

/** The id a row would like in its plan, from what it is at its first coming; it keeps it whatever it becomes. */
export function rowIdFor(plan: string, row: RowRecord): string {
  switch (row.kind) {
    case 'action':
      return `${plan}/${plain(row.record.id)}`;
    case 'indicator':
      return `${plan}/indicator/${plain(row.record.id)}`;
    case 'objective':
      return `${plan}/objective/${row.record.ref ?? slug(row.record.text)}`;
  }
}

const plain = (id: string): string => id.replaceAll('~', '+');
