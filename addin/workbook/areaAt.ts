import { parseRange, type Range } from '../../shared/grid';
import { LAST_COLUMN, LAST_ROW } from './ranges';
import { Refusal } from './refusal';

/** An address, `B8` or `B8:C10`, or the area itself. */
export type Where = string | Range;

/** @throws where the address is none. */
export function areaAt(where: Where): Range {
  const area = typeof where === 'string' ? parseRange(where) : where;
  if (!area || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
    throw new Refusal('invalid', `${typeof where === 'string' ? where : 'The area'} is no address.`);
  }
  return area;
}
