import { basename, extname } from 'node:path';
import type { CountyReturn, CountyState } from '../../shared/book';
import { addDays } from '../../shared/time';
import { districtOf, type CountyConfig, type DistrictConfig } from '../config';
import type { ReturnRead } from './readReturn';

/** Returns as read, and the county's settings, as the state that the county workbook is made from. */
export function countyStateOf(
  returns: readonly ReturnRead[],
  settings: {
    readonly config: CountyConfig;
    /** The folder the configuration's patterns start from. */
    readonly folder: string;
    /** The day of the book. */
    readonly asAt: string;
    readonly version: string;
  },
): CountyState {
  const { config, folder, asAt, version } = settings;
  const heard = new Set<DistrictConfig>();
  const received = returns.map((read): CountyReturn => {
    const district = districtOf(read.path, read.reading?.district ?? null, config, folder);
    if (district) heard.add(district);
    return {
      district: district?.name ?? read.reading?.district ?? basename(read.file, extname(read.file)),
      file: read.file,
      reading: read.reading,
      // Nothing has come in after the day the book speaks of.
      received: read.arrived === null || read.arrived > asAt ? asAt : read.arrived,
      revision: read.reading === null ? 0 : 1,
      state: stateOf(read),
      issues: read.issues,
      due: district?.due ?? config.due,
    };
  });
  const awaited = config.districts.filter((district) => !heard.has(district) && isExpected(district, asAt));
  return {
    county: config.county,
    asAt,
    returns: [...received, ...awaited.map((district) => notIn(district, config, asAt))],
    versions: { Shirebook: version },
  };
}

function stateOf({ reading, issues }: ReturnRead): CountyReturn['state'] {
  if (reading === null) return 'refused';
  return issues.some(({ severity }) => severity === 'error') ? 'with errors' : 'received';
}

/** Did the district exist on that day? */
function isExpected({ from, to }: DistrictConfig, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}

function notIn(district: DistrictConfig, { due, graceDays }: CountyConfig, asAt: string): CountyReturn {
  const dueDay = district.due ?? due;
  const isLate = dueDay !== null && asAt > addDays(dueDay, graceDays);
  return {
    district: district.name,
    file: null,
    reading: null,
    received: null,
    revision: 0,
    state: isLate ? 'late' : 'not started',
    issues: [],
    due: dueDay,
  };
}
