import type { Caller } from '../../access';
import type { CountyDesk } from '../../desk';

/** The county hears of every district, a district of its own. */
export function mayHear(
  desk: Pick<CountyDesk, 'isSameDistrict'>,
  { role, district }: Caller,
  of: string,
): boolean {
  return role === 'county' || (district !== null && desk.isSameDistrict(district, of));
}
