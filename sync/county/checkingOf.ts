import { policyFor } from '../../shared/rag';
import type { CountyConfig } from '../config';
import type { Checking } from './readReturn';

/** How a county has its returns checked on a day. */
export function checkingOf({ severities, policy }: CountyConfig, asAt: string): Checking {
  return { asAt, severities, policy: policyFor(policy) };
}
