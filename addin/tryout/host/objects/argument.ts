import { parseRange, type Range } from '../../../../shared/grid';
import { LAST_COLUMN, LAST_ROW } from '../../../workbook';
import { HostError } from '../hostError';
import { isHostObject } from '../hostObject';

export function invalidArgument(): HostError {
  return new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
}

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** An address without a sheet: `B8`, `B8:C9`, `B:D`, `3:5`. */
export function areaArgument(value: unknown): Range {
  const text = textArgument(value);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) return { ...parseRange(`${columns[1]}1:${columns[2]}1`)!, bottom: LAST_ROW };
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return { ...parseRange(`A${rows[1]}:A${rows[2]}`)!, right: LAST_COLUMN };
  return inSheet(parseRange(text) ?? { top: -1, left: 0, bottom: 0, right: 0 });
}

/** An area that lies on the sheet. */
export function inSheet(area: Range): Range {
  const { top, left, bottom, right } = area;
  const lies =
    top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!lies) throw invalidArgument();
  return area;
}

/** A range passed as such, or by its address. */
export function rangeArgument(value: unknown): Range {
  return isHostObject(value) && value.kind === 'Range' ? (value.subject as Range) : areaArgument(value);
}
