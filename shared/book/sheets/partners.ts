import type { Partner } from '../../model';
import { tableSheet, text, type ColumnOf } from '../column';
import type { BookSheet } from '../countyBook';
import type { CountyReturn, CountyState } from '../countyState';
import { inBookOrder } from '../identifyRows';
import { sourceText } from '../value';

interface Row {
  readonly received: CountyReturn;
  readonly partner: Partner;
}

const KINDS: Readonly<Record<Partner['kind'], string>> = {
  contribution: 'Contribution',
  'team member': 'Team member',
};

const columns: ColumnOf<Row>[] = [
  text('District', (row) => row.received.district, { widest: 20 }),
  text('Plan', (row) => planTitle(row.received)),
  text('Kind', (row) => KINDS[row.partner.kind], { widest: 16 }),
  text('Priority or team', (row) => row.partner.group, { widest: 36 }),
  text('Role', (row) => row.partner.role),
  text('Person', (row) => row.partner.person, { personal: true }),
  text('Organisation', (row) => row.partner.organisation, { widest: 36 }),
  text('Contribution', (row) => row.partner.contribution, { widest: 60 }),
  text('Source', (row) => sourceText(row.received.file, row.partner.source), { widest: 40 }),
];

export function partnersSheet(state: CountyState): BookSheet {
  const rows = inBookOrder(state.returns).flatMap((received) =>
    (received.reading?.partners ?? []).map((partner) => ({ received, partner })),
  );
  return tableSheet('Partners', `Partners in ${state.county}`, columns, rows, state);
}

/** A partner belongs to a return; where that holds several plans, to none of them alone. */
function planTitle(received: CountyReturn): string | null {
  const plans = received.reading?.plans ?? [];
  return plans.length === 1 ? plans[0]!.title : null;
}
