import { inFormula } from './sheetNames';

/** Rows of the Plan sheet, from 1, where what the formulas go by is written in column B. */
export const POLICY_ROWS = { asAt: 9, dueSoon: 10, tolerance: 11 } as const;

/** `Plan!$B$9` */
export function policyCell(planSheet: string, which: keyof typeof POLICY_ROWS): string {
  return `${inFormula(planSheet)}!$B$${POLICY_ROWS[which]}`;
}
