import { agreedNames } from '../agreedNames';
import { findIssues, policyOf, settingsKey, type BookSettings, type FoundIssues } from '../publication';
import type { Opened } from './openBytes';

/** What a return's check finds in it as it came, by its district's policy. */
export function checked(
  { reading, workbook }: Opened,
  district: string,
  settings: BookSettings,
): FoundIssues {
  const { asAt, config } = settings;
  const policy = policyOf(district, config);
  const options = { asAt, policy, severities: config.severities, known: agreedNames(config) };
  return findIssues(reading, workbook, options, settingsKey(settings));
}
