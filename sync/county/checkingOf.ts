import { policyFor } from '../../shared/rag';
import type { CountyConfig } from '../config';
import { agreedNames } from './agreedNames';
import type { Checking } from './readReturn';

/** How a county has its returns checked on a day. */
export function checkingOf(config: CountyConfig, asAt: string): Checking {
  const { severities, policy } = config;
  return { asAt, severities, policy: policyFor(policy), known: agreedNames(config) };
}
