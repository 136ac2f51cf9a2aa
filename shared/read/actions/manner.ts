import type { Field } from '../headings';
import { once } from '../sheet';
import { beginsMidSentence } from '../text/cut';
import type { Row } from './row';

/** What only the whole of a sheet's rows can tell. */
export interface Manner {
  /** Whether cells hold several actions, one a paragraph. */
  readonly several: boolean;
  /** Whether sentences begin with a capital as a rule; then one that does not is a rest. */
  readonly mostlyBeginUpper: boolean;
  /** Whether letters in the lead column stand for persons. */
  readonly initials: boolean;
  /** Whether measures stand only here and there: they may be an objective's. */
  readonly sparseMeasures: boolean;
}

export function mannerOf(rows: readonly Row[], several: boolean): Manner {
  const sum = {
    actions: 0,
    midSentence: 0,
    leads: 0,
    initials: 0,
    measures: 0,
    objectives: 0,
    priorities: 0,
  };
  for (const row of rows) {
    const own = traitsOf(row);
    for (const trait of TRAITS) if (own[trait]) sum[trait]++;
  }
  return {
    several,
    mostlyBeginUpper: sum.midSentence <= sum.actions * 0.3,
    initials: sum.initials > sum.leads * 0.5,
    sparseMeasures:
      sum.measures <= Math.max(1, sum.objectives + sum.priorities) && sum.actions > sum.measures,
  };
}

const TRAITS = [
  'actions',
  'midSentence',
  'leads',
  'initials',
  'measures',
  'objectives',
  'priorities',
] as const;

const traitsOf = once((row: Row): Readonly<Record<(typeof TRAITS)[number], boolean>> => {
  const has = (field: Field) => row.get(field) !== null;
  const lead = row.get('lead') ?? row.get('person');
  return {
    actions: has('action'),
    midSentence: beginsMidSentence(row.get('action')?.text ?? ''),
    leads: lead !== null,
    initials: /^[A-Z]{2}(?:[/, ]|$)/.test(lead?.text ?? ''),
    measures: has('measures'),
    objectives: has('objective'),
    priorities: has('priority'),
  };
});
