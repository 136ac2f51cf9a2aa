import { sha256 } from '../../digest';
import { policyFor, type CountyPolicy, type RagPolicy } from '../../../shared/rag';
import { districtNamed, districtNow } from '../../../shared/returns';
import type { CountyConfig } from '../../config';

/** What the county workbook depends on besides the county's facts. */
export interface BookSettings {
  readonly config: CountyConfig;
  /** The day of the book. */
  readonly asAt: string;
  /** Of Shirebook. */
  readonly version: string;
}

/** Raised when books are composed otherwise, so that what is kept of the last is not used again. */
const FORM = 2;

/** Tells whether two books were made with the same settings. */
export function settingsKey({ config, asAt, version }: BookSettings): string {
  return sha256(JSON.stringify([FORM, config, asAt, version])).slice(0, 16);
}

/** Whose a return is on the day of the book: its district's, or whoever took over from that. */
export function districtOnDay(
  district: string,
  { config, asAt }: Pick<BookSettings, 'config' | 'asAt'>,
): string {
  const { districts } = boardDistricts(config.districts);
  const known = districtNamed(district, { districts });
  return known ? districtNow(known, districts, asAt).name : district;
}

/** The policy for a district, with the exceptions the county makes for it. */
export function policyOf(
  district: string,
  { policy, districts }: Pick<CountyConfig, 'policy' | 'districts'>,
): RagPolicy {
  const known: CountyPolicy = policy;
  return policyFor(known, districtNamed(district, boardDistricts(districts))?.id ?? null);
}

/** Districts as the returns board knows them. */
export function boardDistricts(districts: CountyConfig['districts']) {
  return {
    districts: districts.map((district) => ({ ...district, due: daysOf(district.due) })),
  };
}

/** One day or several; null where there are none of one's own. */
function daysOf(due: string | null | readonly string[]): readonly string[] | null {
  return due === null ? null : [due].flat();
}
