import { districtOf, type CountyConfig } from '../config';
import { agreedNames } from './agreedNames';
import { policyOf } from './publication';
import type { Checking } from './readReturn';

/**
 * How a county has its returns checked on a day, each by the policy for its district.
 *
 * @param folder the folder that the configuration's patterns start from
 */
export function checkingOf(config: CountyConfig, asAt: string, folder = '.'): Checking {
  return {
    asAt,
    severities: config.severities,
    known: agreedNames(config),
    policyFor: (path, district) => policyOf(districtOf(path, district, config, folder)?.name ?? '', config),
  };
}
