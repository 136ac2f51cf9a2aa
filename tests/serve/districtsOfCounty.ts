import type { CountyConfig } from '../../sync/config';
import { COUNTY } from '../desk/aDesk';

/** A county of so many districts. */
export function districtsOfCounty(count: number): CountyConfig {
  const districts = Array.from({ length: count }, (_, at) => ({
    ...COUNTY.districts[0]!,
    id: `district-${at + 1}`,
    name: `District ${at + 1}`,
  }));
  return { ...COUNTY, districts };
}
