import { basename, extname } from 'node:path';
import type { CountyReturn, CountyState } from '../../shared/book';
import { evaluateCounty } from '../../shared/evaluation';
import { policyFor } from '../../shared/rag';
import { addDays } from '../../shared/time';
import { districtOf, type CountyConfig, type DistrictConfig } from '../config';
import { agreedNames } from './agreedNames';
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
      due: [district?.due ?? config.due ?? []].flat()[0] ?? null,
    };
  });
  const awaited = config.districts.filter((district) => !heard.has(district) && isExpected(district, asAt));
  const all = [...received, ...awaited.map((district) => notIn(district, config, asAt))];
  const idOf = (name: string) => config.districts.find((district) => district.name === name)?.id ?? null;
  return {
    county: config.county,
    asAt,
    returns: all,
    evaluations: evaluateCounty(all, asAt, config.policy, idOf),
    names: agreedNames(config),
    policy: policyInWords(config),
    versions: { Shirebook: version },
  };
}

/** The policy as the About sheet tells it. */
function policyInWords({ policy }: CountyConfig): NonNullable<CountyState['policy']> {
  const { id, version, tolerance, soonDays } = policyFor(policy);
  const exceptions = Object.keys(policy.districts ?? {});
  return {
    name: id,
    version,
    sentences: [
      `A target is Amber while its latest figure is worse than expected by no more than ${tidy(tolerance * 100)}% of the expected figure, and Red beyond that.`,
      `An action that has not started is Amber when it is due within ${soonDays} days.`,
      ...(exceptions.length > 0 ? [`Other settings hold for ${exceptions.join(', ')}.`] : []),
    ],
  };
}

/** Without the dust of binary fractions. */
function tidy(number: number): number {
  return Number(number.toFixed(6));
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
  const dueDay = [district.due ?? due ?? []].flat()[0] ?? null;
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
