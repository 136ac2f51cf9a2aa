import { columnName } from '../grid';

/** Headings of the Actions sheet, in order; the last three are computed. */
export const ACTION_HEADINGS = [
  'Ref',
  'Objective',
  'Section',
  'Action',
  'Lead',
  'Organisation',
  'Milestone',
  'Timescale',
  'Start',
  'Due',
  'Status',
  'RAG',
  'Resources',
  'Measures',
  'Outcome',
  'Progress',
  'Status means',
  'Delivery RAG',
  'Days left',
] as const;
export type ActionHeading = (typeof ACTION_HEADINGS)[number];

/** Headings of the Targets sheet, in order; those from Measured from on are computed. */
export const TARGET_HEADINGS = [
  'Indicator',
  'Unit',
  'Better when',
  'Baseline period',
  'Baseline',
  'Change wanted',
  'Kind of change',
  'Target period',
  'Stated target',
  'Latest period',
  'Latest',
  'Measured from',
  'Baseline used',
  'Previous period',
  'Previous',
  'Computed target',
  'Difference',
  'Expected by now',
  'RAG',
  'Direction',
] as const;
export type TargetHeading = (typeof TARGET_HEADINGS)[number];

export const FIGURE_HEADINGS = ['Indicator', 'Period', 'Value', 'Kind', 'Note'] as const;
export type FigureHeading = (typeof FIGURE_HEADINGS)[number];

/** The column letter of a heading: `D` for Action. */
export function letterOf<Heading extends string>(headings: readonly Heading[], heading: Heading): string {
  return columnName(headings.indexOf(heading));
}
