export { REAL_CLOCK, type Clock } from './clock';
export { GoogleFault, type GoogleReason } from './googleFault';
export { SheetsClient, type FileVersion, type SheetsClientOptions } from './SheetsClient';
