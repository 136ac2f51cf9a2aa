import type { Fault } from './fault';
import { leadFaults } from './leads';
import { privacyFaults } from './privacy';
import { progressFaults } from './progress';
import { refFaults } from './refs';
import { sheetFaults } from './sheets';
import { structureFaults } from './structure';
import { tableFaults } from './tables';
import { indicatorFaults, targetFaults } from './targets';
import { timescaleFaults } from './timescales';

export type { Fault, Planted } from './fault';

/** Every fault that can be planted, by the rule that must find it. */
export const faults: readonly Fault[] = [
  ...structureFaults,
  ...refFaults,
  ...leadFaults,
  ...timescaleFaults,
  ...targetFaults,
  ...indicatorFaults,
  ...progressFaults,
  ...tableFaults,
  ...privacyFaults,
  ...sheetFaults,
];
